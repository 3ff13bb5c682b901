import { idiom } from './idiom.ts'
import { isSiteVoice } from './site-voice.ts'
import type { Rule } from './rule.ts'

/** What a site asks of its readers for itself: gifts, subscriptions, sign-ups. */
export const ownAppeals: readonly Rule[] = [
  idiom({
    id: 'paywall-give-own-west',
    label: 'paywall',
    why: 'An appeal, or one sentence of it, asks the readers to pay for the site’s work.',
    end: 'any',
    titled: true,
    longest: 260,
    wordings: `
      de:journalismus|bezahlschranke|recherchen|lokaljournalismus|qualitätsjournalismus + uns|unser|unsere|unseren|wir |ihre |deine|ihnen |dich|eure|werden sie mitglied
        + kostet|unterstütz|brauch|möglich|finanz|umsonst|sichern|spende|bezahl|frei |mitglied|kostenlos|stärken|verstecken + ^unser|^guter|^unabhängiger|^schon |^ohne 
        |^ihre |^deine|^mit |^wir |^damit|^wenn |^helfen|^nur |^werden|^qualität|^kritischer|^dank|^für |^journalismus|^freier|^jede|^investigativ|^sie |^gemeinsam|^hilf
        |^stärken|^mehr als|^eure|^lokal
      de:leserinnen|leser|spenden|spende|mitglieder|mitgliedern|community|unterstützer + redaktion|journalis|recherche|texte|artikel|leser|leserinnen|absetzbar|berichte + uns
        |wir |unser + ^wir finanzieren|^wir leben|^wir sind|^wir werden|^wir arbeiten|^wir bekommen|^wir verzichten|^unsere texte|^unsere artikel|^unsere arbeit
        |^unsere inhalte|^unsere beiträge|^unsere redaktion|^spenden an uns|^ihre spende|^deine spende|^jede spende|^mehr als \\d|^über \\d|^schon \\d|^bereits \\d
        |^möglich machen|^ohne unsere|^dank  + finanz|spenden|unterstützen uns|gemeinnützig|frei zugänglich|kostenlos|absetzbar|fließt|hilft|bezahlen|ermöglich
      de:unterstützung|unterstützen|unterstütz|hilfe + brauchen wir ihre|brauchen wir deine|uns hier|uns bereits|unterstützen sie uns|unterstütze uns|unsere arbeit
        |machen auch sie + ^damit |^wenn |^mehr als|^dafür|^dabei|^helfen|^bitte|^unterstütz|^machen|^deshalb|^schon|^ohne |^mit |^über
      de:euro|beitrag|werbung|konzern|unabhängig|artikel + uns|unsere|wir |unser  + ^mit nur|^schon |^ihr beitrag|^dein beitrag|^kein |^keine |^wir recherch|^wir arbeiten
        |^wir berichten|^alle unsere|^unsere art|^mit ihrem beitrag|^mit deinem + helfen sie|hilfst du|möglich|bezahlt uns|finanziert uns|kostenlos|unserer leser|dank 
        |unabhängig zu|stützen sie
      de:gefällt|schätzen sie|mögen sie + ^gefällt|^ihnen gefällt|^schätzen|^mögen|^dir gefällt + wir |unser|artikel|text|beitrag + unterstütz|mitglied|spende|merkliste
        |newsletter|abonnier|empfehlen
      de:geld|leserinnen|lesern|leser + ^wir nehmen|^wir bekommen|^wir erhalten|^wir verzichten|^wir haben kein + werbung|konzern|parteien|staat|von ihnen|von unseren lesern
    `,
    test: (line) => isToSite(line) && !/tierheim|feuerwehr|verein|partei/iu.test(line),
    drops: [
      'Unser Journalismus kostet Geld, aber wir verstecken ihn hinter keiner Bezahlschranke.',
      'Damit das so bleibt, brauchen wir Ihre Unterstützung.',
      'Wir finanzieren uns ausschließlich durch unsere Leserinnen und Leser.'
    ],
    keeps: [
      'Damit das so bleibt, braucht der Ort junge Leute.',
      'Mehr als 4.000 Menschen unterstützen die Petition gegen den Neubau.',
      'Wir leben von Spenden, sagt die Leiterin des Tierheims, und im Winter reicht es kaum.'
    ]
  }),
  idiom({
    id: 'paywall-read-all-own',
    label: 'paywall',
    why: 'The site says that the item, or all of them, are for those who subscribe or register.',
    end: 'any',
    titled: true,
    longest: 190,
    wordings: `
      de:artikel|text|texte|inhalte|inhalt|beitrag|artikels + ^jetzt .*testen|^jetzt .*sichern|^jetzt .*lesen|^mit [^,]{2,30}plus|^mit [^,]{2,30}abo|^mit [^,]{2,30}premium
        |^mit [^,]{2,30}digital|^mit [^,]{2,30}\\+|^sie lesen eine|^der ganze artikel|^der ganze text|^der ganze inhalt|^der vollständige artikel|^der vollständige text
        |^der vollständige inhalt|^der komplette artikel|^der komplette text|^der komplette inhalt|^dieser artikel ist|^dieser text ist|^dieser beitrag ist|^dieser inhalt ist
        |^registrieren sie|^als abonnent|^noch \\d|^sie können diesen|^sie können noch|^um diesen|^lesen sie diesen|^lesen sie den ganzen|^lesen sie alle
        |^lesen sie unbegrenzt|^den ganzen|^den vollständigen|^exklusiv|^alle artikel|^erhalten sie|^nur für|^schließen sie|^sichern|^testen|^als registr|^mit einem
        + abonnement|abonnenten|vorbehalten|registr|unbegrenzt|testen|lesbar|verschenken|liegen vor|weiterzulesen|weiterlesen|kostenpflichtig|freischalten|zugang
        |abonnentinnen|abo
    `,
    test: isToSite,
    drops: ['Dieser Artikel ist nur mit einem Abonnement lesbar.', 'Mit Talblatt Plus lesen Sie alle Artikel unbegrenzt.'],
    keeps: ['Dieser Artikel ist im Handel frei verkäuflich.', 'Registrieren Sie sich im Rathaus, wenn Sie helfen wollen.']
  }),
  idiom({
    id: 'newsletter-brings-own',
    label: 'newsletter',
    why: 'The site says what its letter or its channel brings to the readers.',
    end: 'any',
    titled: true,
    longest: 230,
    wordings: `
      de:newsletter|postfach|posteingang|rundbrief|mail-postfach|e-mail-postfach + bringt ihnen|schicken wir|liefert|bringen wir|senden wir|abonnieren sie|abonniere
        |erfahren sie|jeden |jede woche|täglich|wöchentlich|einmal|hier können sie|melden sie|bestellen|fassen wir|erhalten sie|bekommen sie|lesen sie|versorg|informieren wir
        |gibt es + ihnen|ihr postfach|ihrem|dein|dir|euch|sie |wir  + ^der |^jeden|^was |^tipp|^dieser|^unser|^immer|^einmal|^täglich|^wöchent|^das wichtigste
        |^die wichtigsten|^in unserem|^im newsletter|^mit |^sie wollen|^keine|^alle|^abonn|^jetzt|^nichts|^für |^mehr|^newsletter|^hier|^die besten|^bleib|^wir |^exklusiv
        |^direkt|^einfach
      de:mastodon|bluesky|instagram|facebook|tiktok|whatsapp-kanal|whatsapp|telegram|linkedin|threads + finden uns|findest uns|findet uns|folgen sie|folge uns|folgt uns
        |sind auch|besuchen sie + ^sie finden|^du findest|^ihr findet|^folg|^wir sind|^besuchen
    `,
    test: isToSite,
    drops: [
      'Jeden Freitag schicken wir Ihnen die besten Texte der Woche in Ihr Postfach.',
      'Der kostenlose Newsletter „Talpost“ bringt Ihnen jeden Morgen das Wichtigste aus der Region.'
    ],
    keeps: [
      'Wer den Newsletter der Stadt abonniert, erfährt zuerst vom Hochwasser.',
      'Jeden Freitag schicken die Kinder ihrer Großmutter einen Brief.',
      'Sie finden uns auch im Winter am Fluss, sagt die Fischerin.'
    ]
  }),
  idiom({
    id: 'app-offer-own',
    label: 'app',
    why: 'The site says what its app brings to the readers.',
    end: 'any',
    titled: true,
    longest: 170,
    wordings: `
      de:app + nachrichten|eilmeldungen|push|artikel|news|regional + haben sie|lesen sie|bleiben sie|verpassen sie|sind sie|erhalten sie|bekommen sie|informiert sie|hier geht
        |auf ihrem handy|aufs handy|ihr smartphone|unserer app|unsere app|hast du + ^mit der [^ ]*app|^mit unserer|^laden|^lade |^eilmeldungen|^alle nachrichten
        |^die [^ ]{2,30}-app:|^lesen sie|^holen|^hol |^keine|^nichts|^jetzt|^immer|^unsere|^in unserer|^noch mehr
    `,
    test: isToSite,
    drops: ['Mit der Talblatt-App haben Sie alle Nachrichten immer dabei.', 'Lesen Sie mehr Artikel wie diesen in unserer App.'],
    keeps: ['Mit der App der Stadt haben Sie nasse Keller schneller gemeldet, sagt der Rat, als jede Nachricht läuft.']
  }),
  idiom({
    id: 'advert-promo-own',
    label: 'advert',
    why: 'The site sends its readers to its events, its market or its shop.',
    end: 'any',
    titled: true,
    longest: 130,
    wordings: `
      de:tickets|karten|platz|plätze|stellenmarkt|jobbörse|jobportal|immobilienmarkt|onlineshop|leserreise|trauerportal|shop|familie|freunde + ^jetzt tickets sichern
        |^jetzt karten sichern|^jetzt platz sichern|^jetzt plätze sichern|finden sie in unser|gibt es in unser|entdecken sie in unser|^stöbern sie|^verschenken sie .*familie
        |^verschenken sie .*freunde|^besuchen sie unser|^buchen sie|^entdecken sie unser
    `,
    test: isToSite,
    drops: [
      'Stellenangebote aus der Region finden Sie in unserem Stellenmarkt.',
      'Jetzt Tickets sichern für das Talblatt-Forum am 3. Juni'
    ],
    keeps: ['Tickets kosten 12 Euro und sind im Rathaus erhältlich.', 'Karten gibt es an der Abendkasse, der Eintritt ist frei.']
  })
]

/** An appeal may weigh what it costs. */
function isToSite(line: string): boolean {
  return isSiteVoice(line.replace(/, (?:aber|weil|doch|mais|pero|porque|car) (?=wir|unsere|nous|nos|notre|nuestr|no )/u, ' '))
}
