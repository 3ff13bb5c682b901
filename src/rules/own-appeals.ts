import { idiom } from './idiom.ts'
import { isSiteVoice } from './reading/site-voice.ts'
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
      de:journalismus|bezahlschranke|recherchen|lokaljournalismus|qualitätsjournalismus + ihre unterstützung|ihre spende|ihre hilfe|ihren beitrag|ihr beitrag|deine|ihnen |dich
        |eure|mitglied|unterstützen sie|unterstütze |unterstützt uns|helfen sie|hilf uns|spenden sie|spende |stärken sie|hinter keiner bezahlschranke|ohne bezahlschranke
        |unser journalismus kostet|unsere recherchen kosten|unsere recherchen sind|unser journalismus ist + kostet|unterstütz|brauch|möglich|finanz|umsonst|sichern|spende
        |bezahl|frei |mitglied|kostenlos|stärken|verstecken + ^unser|^guter|^unabhängiger|^schon |^ohne |^ihre |^deine|^mit |^wir |^damit|^wenn |^helfen|^nur |^werden|^qualität
        |^kritischer|^dank|^für |^journalismus|^freier|^jede|^investigativ|^sie |^gemeinsam|^hilf|^stärken|^mehr als|^eure|^lokal
      de:leserinnen|leser|spenden|spende|mitglieder|mitgliedern|community|unterstützer + redaktion|journalis|recherche|texte|artikel|leser|leserinnen|absetzbar|berichte + uns
        |wir |unser + ^wir finanzieren|^wir leben|^wir sind|^wir werden|^wir arbeiten|^wir bekommen|^wir verzichten|^unsere texte|^unsere artikel|^unsere arbeit|^unsere inhalte
        |^unsere beiträge|^unsere redaktion|^ihre spende|^deine spende|^jede spende|^mehr als \\d.*unterstützen|^über \\d.*unterstützen|^schon \\d.*unterstützen
        |^bereits \\d.*unterstützen|^möglich machen|^ohne unsere|^dank  + finanz|spenden|unterstützen uns|gemeinnützig|frei zugänglich|kostenlos|absetzbar|fließt|hilft|bezahlen
        |ermöglich
      de:unterstützung|unterstützen|unterstütz|hilfe + brauchen wir ihre|brauchen wir deine|uns hier|uns bereits|unterstützen sie uns|unterstütze uns|unsere arbeit
        |machen auch sie + ^damit |^wenn |^mehr als|^dafür|^dabei|^helfen|^bitte|^unterstütz|^machen|^deshalb|^schon|^ohne |^mit |^über
      de:journalis|recherch|bericht|redaktion|artikel|leserinnen|lesern|werbung|konzern|unabhängig zu|beiträge + uns|unsere|wir |unser  + ^mit nur|^schon |^ihr beitrag
        |^dein beitrag|^kein |^keine |^wir recherch|^wir arbeiten|^wir berichten|^alle unsere|^unsere art|^mit ihrem beitrag|^mit deinem + helfen sie|hilfst du|möglich
        |bezahlt uns|finanziert uns|kostenlos|unserer leser|dank |unabhängig zu|stützen sie
      de:gefällt|schätzen sie|mögen sie + ^gefällt|^ihnen gefällt|^schätzen|^mögen|^dir gefällt + artikel|text|beitrag|journalis|recherche|berichterstattung|unsere arbeit
        |podcast|newsletter|was wir + unterstütz|mitglied|spende|merkliste|newsletter|abonnier|empfehlen
      de:geld|leserinnen|lesern|leser + ^wir nehmen|^wir bekommen|^wir erhalten|^wir verzichten|^wir haben kein + journalis|redaktion|berichten|recherch|leserinnen|von ihnen
        |von unseren lesern
    `,
    test: (line) =>
      isToSite(line) &&
      !/tierheim|feuerwehr|verein|partei|schul|kampagne|(?:^| )(?:ich|mein|mir|mich)(?:e|en|er|em|es)?(?= |[,.])/iu.test(line),
    drops: [
      'Unser Journalismus kostet Geld, aber wir verstecken ihn hinter keiner Bezahlschranke.',
      'Damit das so bleibt, brauchen wir Ihre Unterstützung.',
      'Wir finanzieren uns ausschließlich durch unsere Leserinnen und Leser.'
    ],
    keeps: [
      'Damit das so bleibt, braucht der Ort junge Leute.',
      'Wir brauchen mehr Lokaljournalismus, weil unsere Dörfer sonst verstummen.',
      'Für guten Journalismus müssen wir bezahlen.',
      'Mehr als 300 Leserinnen haben uns ihre Texte geschickt, die Jury liest sie kostenlos.',
      'Mit nur zehn Euro im Monat helfen Sie unserer Schule in Kenia, unabhängig zu bleiben.',
      'Schätzen Sie unseren Wald, dann unterstützen Sie die Förster.',
      'Mehr als 4.000 Menschen unterstützen die Petition gegen den Neubau.',
      'Wir leben von Spenden, sagt die Leiterin des Tierheims, und im Winter reicht es kaum.'
    ]
  }),
  idiom({
    id: 'paywall-read-all-own',
    label: 'paywall',
    why: 'The site says that the item, or all of them, are for those who subscribe or register.',
    end: 'prompt',
    titled: true,
    longest: 190,
    wordings: `
      de:artikel|text|texte|inhalte|inhalt|beitrag|artikels + ^jetzt .*testen|^jetzt .*sichern|^jetzt .*lesen|^mit [^,]{2,30}plus|^mit [^,]{2,30}abo|^mit [^,]{2,30}premium
        |^mit [^,]{2,30}digital|^mit [^,]{2,30}\\+|^sie lesen eine|^der ganze artikel|^der ganze text|^der ganze inhalt|^der vollständige artikel|^der vollständige text
        |^der vollständige inhalt|^der komplette artikel|^der komplette text|^der komplette inhalt|^dieser artikel ist|^dieser text ist|^dieser beitrag ist|^dieser inhalt ist
        |^registrieren sie|^als abonnent|^noch \\d+ artikel kostenlos|^noch \\d+ artikel gratis|^noch \\d+ artikel frei|^noch \\d+ kostenlose|^noch \\d+ freie
        |^sie können diesen .*lesen|^sie können diesen .*verschenken|^sie können noch
        |^um diesen artikel weiter|^um diesen artikel zu lesen|^um diesen artikel lesen|^um diesen artikel vollständig
        |^um diesen artikel ganz|^um diesen text weiter|^um diesen text zu lesen|^um diesen text lesen|^um diesen text vollständig|^um diesen text ganz
        |^um diesen beitrag weiter|^um diesen beitrag zu lesen|^um diesen beitrag lesen|^um diesen beitrag vollständig|^um diesen beitrag ganz|^lesen sie diesen
        |^lesen sie den ganzen|^lesen sie alle|^lesen sie unbegrenzt|^den ganzen|^den vollständigen|^exklusiv|^alle artikel|^erhalten sie jetzt|^erhalten sie unbegrenzt
        |^erhalten sie vollen|^erhalten sie sofort|^erhalten sie zugang|^erhalten sie uneingeschränkt|^nur für|^schließen sie (?:jetzt )?ein abo|^sichern|^testen|^als registr
        |^mit einem .*lesen + abonnement|abonnenten|vorbehalten|registr|unbegrenzt|testen|lesbar
        |verschenken|liegen vor|weiterzulesen|weiterlesen|kostenpflichtig|freischalten|zugang
        |abonnentinnen|abo
    `,
    test: (line) => isToSite(line) && (!line.startsWith('Mit ') || /les|Zugang|Artikel/u.test(line)),
    drops: ['Dieser Artikel ist nur mit einem Abonnement lesbar.', 'Mit Talblatt Plus lesen Sie alle Artikel unbegrenzt.'],
    keeps: [
      'Dieser Artikel ist im Handel frei verkäuflich.',
      'Registrieren Sie sich im Rathaus, wenn Sie helfen wollen.',
      'Mit einem Abo sparen Sie im Freibad, der Beitrag sinkt.',
      'Noch 30 Artikel des Gesetzes müssen registriert werden.',
      'Um diesen Text zu verstehen, braucht man kein Abonnement.',
      'Erhalten Sie einen Brief mit solchem Inhalt, schließen Sie kein Abo ab.'
    ]
  }),
  idiom({
    id: 'newsletter-brings-own',
    label: 'newsletter',
    why: 'The site says what its letter or its channel brings to the readers.',
    end: 'prompt',
    titled: true,
    longest: 230,
    wordings: `
      de:newsletter|postfach|posteingang|rundbrief|mail-postfach|e-mail-postfach + bringt ihnen|schicken wir|liefert|bringen wir|senden wir|abonnieren sie|abonniere
        |erfahren sie|jeden |jede woche|täglich|wöchentlich|einmal|hier können sie|melden sie|bestellen|fassen wir|erhalten sie|bekommen sie|lesen sie|versorg|informieren wir
        |gibt es + ihnen|ihr postfach|ihr e-mail|ihr mail|dein|dir |euch|unser|wir |abonnieren sie|newsletter erfahren sie|rundbrief erfahren sie|newsletter bekommen sie
        |newsletter erhalten sie|newsletter lesen sie|hier können sie + ^der |^jeden|^was |^tipp|^dieser|^unser|^immer|^einmal|^täglich|^wöchent|^das wichtigste
        |^die wichtigsten|^in unserem|^im newsletter|^mit |^sie wollen|^keine|^alle|^abonn|^jetzt|^nichts|^für |^mehr|^newsletter|^hier|^die besten|^bleib|^wir |^exklusiv
        |^direkt|^einfach
      de:mastodon|bluesky|instagram|facebook|tiktok|whatsapp-kanal|whatsapp|telegram|linkedin|threads + finden uns|findest uns|findet uns|folgen sie|folge uns|folgt uns
        |sind auch auf|besuchen sie uns + ^sie finden|^du findest|^ihr findet|^folg|^wir sind|^besuchen
    `,
    test: isSiteVoice,
    drops: [
      'Jeden Freitag schicken wir Ihnen die besten Texte der Woche in Ihr Postfach.',
      'Der kostenlose Newsletter „Talpost“ bringt Ihnen jeden Morgen das Wichtigste aus der Region.'
    ],
    keeps: [
      'Wer den Newsletter der Stadt abonniert, erfährt zuerst vom Hochwasser.',
      'Im Newsletter der Stadt melden Sie sich mit zwei Klicks an, so bekommen Sie die Warnung zuerst.',
      'Wir sind auf Facebook, weil unsere Kunden dort sind, wir sind auch auf dem Markt.',
      'Jeden Freitag schicken die Kinder ihrer Großmutter einen Brief.',
      'Sie finden uns auch im Winter am Fluss, sagt die Fischerin.'
    ]
  }),
  idiom({
    id: 'app-offer-own',
    label: 'app',
    why: 'The site says what its app brings to the readers.',
    end: 'prompt',
    titled: true,
    longest: 170,
    wordings: `
      de:app + alle nachrichten|die nachrichten|keine nachricht|push|artikel|news|regional|alle eilmeldungen + haben sie|lesen sie|bleiben sie
        |verpassen sie|sind sie|erhalten sie|bekommen sie|informiert sie|hier geht|auf ihrem handy|aufs handy|ihr smartphone|unserer app|unsere app|hast du + ^mit der [^ ]*app
        |^mit unserer|^laden|^lade |^eilmeldungen|^alle nachrichten|^die [^ ]{2,30}-app:|^lesen sie|^holen|^hol |^keine|^nichts|^jetzt|^immer|^unsere|^in unserer|^noch mehr
    `,
    test: isToSite,
    drops: ['Mit der Talblatt-App haben Sie alle Nachrichten immer dabei.', 'Lesen Sie mehr Artikel wie diesen in unserer App.'],
    keeps: [
      'Mit der Warn-App haben Sie Eilmeldungen des Katastrophenschutzes immer dabei.',
      'Mit der App der Stadt haben Sie nasse Keller schneller gemeldet, sagt der Rat, als jede Nachricht läuft.'
    ]
  })
]

/** An appeal may weigh what it costs. */
function isToSite(line: string): boolean {
  return isSiteVoice(line.replace(/, (?:aber|weil|doch|mais|pero|porque|car) (?=wir|unsere|nous|nos|notre|nuestr|no )/u, ' '))
}
