/** Letters of one clause: neither a comma nor a quotation may part them. */
export const CLAUSE = '[^.,;:?!"“«»]'

/** How messages to the reader end in Romance languages, as part of a pattern: with one appeal or word of thanks behind them at most. */
export const END_FR = endWith(
  "veuillez|merci|s['’]il vous plaît|(?:ré)?essayez|recommencez|(?:re)?connectez|consultez|cliquez|vérifiez|rechargez|actualisez"
)
export const END_ES = endWith(
  'por favor|gracias|int[eé]nt|vuelv|prueb|inicia|inicie|revis|actual[ií]|recarg|pulsa|pulse|haz clic|haga clic|reint[eé]nt|descarga|espera|espere|consulta'
)
export const END_IT = endWith(
  'per favore|grazie|si prega|riprova|riprovare|prova|effettua|accedi|controlla|ricarica|aggiorn|clicca|attendi|contatta|vai'
)
export const END_PT = endWith(
  'por favor|obrigad|tente|tenta|volte|faça|faz|verifique|verifica|atuali[sz]|recarregue|clique|aguarde|entre|inicie|consulte'
)
export const END_RO = endWith(
  'vă rugăm|te rugăm|încearcă|încercați|reîncearcă|mulțumi|autentific|reîncarc|verific|accesează|accesați|revino|reveniți|conecteaz'
)

/** An error that says neither where nor what to do: a story tells it too. */
export const BARE_ERROR =
  /(?:erreur (?:est survenue|s['’]est produite)|(?:un|um|o) (?:errore?|erro|eroare|problema|problemă))[.!…]*$/i

function endWith(appeals: string): string {
  return ` ?(?:[.!…]{0,3}|,(?= ))(?: (?:${appeals})[^.,;:?!"“«»]{0,20},?[^.,;:?!"“«»]{0,50}[.!]?)?$`
}
