/** How Polish and Czech say what became of something that was sent: thanks before it, by whom and when, and the verbs. */

export const HEAD = '(?:(?:dziękujemy|gotowe|sukces|błąd|ups|przepraszamy|děkujeme|hotovo|chyba|omlouváme se)[!,.:] )?'
export const HOW =
  '(?: (?:pomyślnie|prawidłowo|już|tymczasowo|trwale|został[aoy]?|jest|są|nie|czeka|byl[aoyi]?|je|jsou|úspěšně|již|už|zatím|dočasně|trvale))*'
export const DONE =
  '(?:(?:dodan|wysłan|zapisan|oddan|opublikowan|usunięt|zaktualizowan|zmienion|utworzon|aktywowan|potwierdzon|zarejestrowan|zablokowan|zawieszon|przyjęt|odrzucon|przesłan|' +
  'zweryfikowan|przetworzon|nieaktualn|przestarzał|anulowan|przedłużon|ukryt)[yaei]|wygas(?:ł[aoy]?|a)|oczekuje|' +
  '(?:odeslán|přidán|přijat|uložen|smazán|odstraněn|aktualizován|změněn|vytvořen|aktivován|potvrzen|ověřen|zaregistrován|zablokován|pozastaven|započítán|započten|' +
  'zaznamenán|zveřejněn|' +
  'nahlášen|zrušen|zpracován|obnoven|skryt|zastaral)[aoiyáéý]?|vypršel[ao]?|čeká|pojawi się|zostanie opublikowan[yae]|bude zveřejněn[ao]?|se zobrazí)'
