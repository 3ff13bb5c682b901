/** How a message to the reader ends, as part of a pattern in lower case: in a stop or none, and with one appeal behind it at most. */
const end = (appeals: string): string => `[.!]?(?: (?:${appeals})(?![a-zäöüß])[^.:?]{0,70}[.!]?)?$`

/** How one opens before it comes to the matter: `Vielen Dank! Ihr Kommentar …`. */
const start = (words: string): string => `^(?:(?:${words})[,!:.]{0,2} (?:– )?)?`

export const GERMAN_START = start(
  '(?:vielen |herzlichen )?dank|danke|hinweis|fehler|achtung|super|fast geschafft|entschuldigung|hoppla|leider'
)
export const GERMAN_END = end(
  '(?:versuchen|melden|laden|überprüfen|prüfen|loggen|aktualisieren|geben|wählen|verwenden|nutzen|öffnen|klicken) sie|versuch|bitte|danke|vielen dank|jetzt'
)
export const DUTCH_START = start('bedankt|dank je(?: wel)?|dank u(?: wel)?|let op|fout|oeps|helaas|gelukt|bijna klaar|sorry')
export const DUTCH_END = end(
  'probeer|log|controleer|werk|ververs|herlaad|laad|vul|kies|open|klik|update|gebruik|bedankt|neem contact'
)
export const NORDIC_START = start('tack|tak|takk|fel|fejl|feil|hoppsan|ups|obs|tyvärr|desværre|dessverre|beklager|oj')
export const NORDIC_END = end(
  'försök|prøv|logga|log ind|logg|kontrollera|kontroller|tjek|sjekk|uppdatera|opdat[eé]r|oppdater|ladda|genindlæs|last|ange|indtast|' +
    'fyll|välj|vælg|velg|vänligen|venligst|vennligst|tack|tak|takk|öppna|åbn|åpne|klicka|klik|klikk'
)
