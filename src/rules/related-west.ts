import { leadIdiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Lead-ins to other stories in the forms that English, German, French and Spanish pages have beside the plain ones. */
export const relatedWest: readonly Rule[] = [
  leadIdiom({
    id: 'related-west-readers',
    label: 'related',
    why: 'What other readers open points to another story.',
    wordings: `
      en:readers|others|people|visitors|users + opening|reading|viewing|watching|clicking|choosing|opened|chose|viewed|clicked|picked
        + ^\\S+(?: \\S+){0,5}$
      de:leser|nutzer|besucher|andere + öffnen|öffneten|lesen|lasen|klicken|klickten|wählen|wählten|sehen|schauen|interessier + ^\\S+(?: \\S+){0,5}$
      fr:lecteurs|internautes|visiteurs|d'autres + consult|ouvr|lisent|ont lu|regard|choisi|cliqu|découvr + ^\\S+(?: \\S+){0,5}$
      es:lectores|usuarios|visitantes|otros + abr|leen|leyendo|leyeron|ven |viendo|vieron|eligen|consult|clic + ^\\S+(?: \\S+){0,5}$
      it:lettori|utenti|visitatori|altri + aprendo|leggendo|guardando|stanno + ^\\S+(?: \\S+){0,5}$
    `,
    drops: [
      'Readers are now opening: The miller who never slept',
      'Andere Nutzer öffnen jetzt: Die Mühle am Fluss dreht sich wieder',
      'D’autres visiteurs ouvrent en ce moment : Le moulin qui ne dort pas',
      'Otros usuarios están viendo: La presa que resistió',
      'Altri utenti stanno leggendo: Il mugnaio che non dorme mai'
    ],
    keeps: [
      'Others were reading: one a paper, one a book.',
      'Andere lesen laut: so verging der Abend.',
      'Otros leen así: despacio, y en voz alta.'
    ]
  }),
  leadIdiom({
    id: 'related-west-section',
    label: 'related',
    why: 'A pointer to the rest of the site stands before a headline.',
    wordings: `
      en:section|subject|topic|archive|website|this site|our site|page|newsroom|desk + ^in the same|^in this|^from the|^from this|^from our|^on the same|^on this
      |^elsewhere|^also|^more|^same
        + ^\\S+(?: \\S+){0,4}$
      de:ressort|rubrik|archiv|seite|website|thema|dossier + ^aus |^im |^in |^auf |^an anderer|^ebenfalls|^auch|^mehr|^zum|^dieselbe|^gleich + ^\\S+(?: \\S+){0,4}$
      fr:rubrique|section|archives|site|sujet|dossier|thème + ^dans |^de nos|^de la|^sur |^même|^ailleurs|^aussi|^également|^encore|^plus + ^\\S+(?: \\S+){0,4}$
      es:sección|hemeroteca|archivo|web|sitio|tema|portal + ^de |^en |^del|^misma|^mismo|^sobre|^también|^más|^otr + ^\\S+(?: \\S+){0,4}$
      ja:同じ面|同じ紙面|この面|別の面
      ko:같은 면|이 면|다른 면 + ^\\S+(?: \\S+){0,4}$
    `,
    drops: [
      'In the same section: The miller who never slept',
      'Aus demselben Ressort: Mühle dreht sich wieder',
      'Ebenfalls auf dieser Seite | Mühle dreht sich nach zehn Jahren wieder',
      'Dans la même rubrique : Le moulin qui ne dort pas',
      'De la misma sección: La presa que resistió',
      '같은 면의 기사: 강가의 물레방아가 다시 돈다'
    ],
    keeps: [
      'On this page: two sheds, a crane and a boat without a name.',
      'Im Archiv: nichts, nur Staub.',
      'Sur ce site : deux barques et une grue.',
      'En este archivo: nada.'
    ]
  }),
  leadIdiom({
    id: 'related-west-worth',
    label: 'related',
    why: 'A few words of the page stand before the headline of another story.',
    wordings: `
      en:^not to be missed|^not to miss|^don't miss|^worth |^well worth|^must read|^must-read|^catch up|^in case you missed|^you may have missed|^if you missed
      |^up next|^next up|^next story|^coming up next|^most popular|^most watched
        + ^\\S+(?: \\S+){0,5}$
      de:^nicht verpassen|^nicht versäumen|^unbedingt lesen|^lesenswert|^sehenswert|^als nächstes|^falls sie|^verpasst|^meistgelesen|^auch interessant
      |^schon gelesen + ^\\S+(?: \\S+){0,4}$
      fr:^à ne pas manquer|^à ne pas rater|^ne manquez pas|^ne ratez pas|^à découvrir|^à suivre|^à voir|^si vous avez manqué|^vous avez manqué|^le plus lu
      |^incontournable + ^\\S+(?: \\S+){0,5}$
      es:^no se lo|^no te lo|^no se pierda|^no te pierdas|^imprescindible|^a continuación|^por si te|^por si se|^lo más visto|^lo más leído|^siguiente|^vale la pena
      |^merece la pena + ^\\S+(?: \\S+){0,5}$
    `,
    drops: [
      'Not to be missed – The miller who never slept',
      'Worth your time — The miller who never slept',
      'Unbedingt lesen: Die Mühle am Fluss dreht sich wieder',
      'À ne pas rater – Le moulin qui ne dort pas',
      'No se lo pierda – La presa que resistió a la riada'
    ],
    keeps: [
      'Worth the climb: two sheds, a crane and no one there.',
      'À suivre : la pluie, le vent et la boue.',
      'No se lo digas: ella lo sabe.',
      'Catch up: that was all he had in mind.'
    ]
  })
]
