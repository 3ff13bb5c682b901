import { idiom } from './idiom.ts'
import { isSiteVoice } from './reading/site-voice.ts'
import type { Rule } from './rule.ts'

/** What a site says of its shop and its links to others, of its partners, and of what its texts are no advice for. */
export const ownRisks: readonly Rule[] = [
  idiom({
    id: 'advert-chosen-own',
    label: 'advert',
    why: 'The site says how it chose what it links to, and what it costs.',
    end: 'any',
    titled: true,
    longest: 220,
    wordings: `
      de:unabhängig|produkte|produkt|angebote|empfehlungen + ausgewählt|wählt|wählen|auswahl|ausgesucht|zusammengestellt + ^unsere|^wir |^alle hier|^alle produkte|^die hier
        |^die vorgestellten|^die produkte|^diese produkte|^sämtliche + redaktion|unabhängig
      de:kaufpreis|am preis|mehrkosten|zusätzlichen kosten|zusatzkosten + ^der kaufpreis|^für |^am preis|^dadurch|^dabei|^ihnen|^es entstehen + für sie|ihnen|für dich|dir
      de:preis + ^der preis + für sie dadurch|für dich dadurch|bleibt für sie gleich|bleibt für dich gleich|bleibt für sie unver|bleibt dabei
      de:mwst|versandkosten|preis|preise|preisangaben + ^preis|^alle preis|^inkl|^zzgl|^angaben|^alle angaben + inkl\\.? |zzgl|zuletzt aktual|ohne gewähr|zwischenzeitlich
      de:ansehen|kaufen|bestellen|entdecken|sichern|angebot|preis|preise|verfügbarkeit|euro|€ + ^jetzt (?:direkt )?bei [^,]{2,30} ansehen$
        |^jetzt (?:direkt )?bei [^,]{2,30} kaufen$|^jetzt (?:direkt )?bei [^,]{2,30} bestellen$|^jetzt (?:direkt )?bei [^,]{2,30} entdecken$
        |^jetzt (?:direkt )?bei [^,]{2,30} sichern$|^jetzt (?:direkt )?bei [^,]{2,30} shoppen$|^zum angebot(?: bei [^,.]{2,30})?$|^zum angebot(?: von [^,.]{2,30})?$
        |^hier geht's (?:direkt )?zum angebot|^hier geht's (?:direkt )?zum deal|^hier geht's (?:direkt )?zum shop|^hier geht es (?:direkt )?zum angebot
        |^hier geht es (?:direkt )?zum deal|^hier geht es (?:direkt )?zum shop|^jetzt preise? prüfen$|^jetzt preise? ansehen$|^jetzt preise? vergleichen$
        |^jetzt preise? sichern$|^jetzt angebote? prüfen$|^jetzt angebote? ansehen$|^jetzt angebote? vergleichen$|^jetzt angebote? sichern$|^jetzt verfügbarkeit prüfen$
        |^jetzt verfügbarkeit ansehen$|^jetzt verfügbarkeit vergleichen$|^jetzt verfügbarkeit sichern$|^bei [^ ,]{2,24} ab [\\d.,]+ ?€$
        |^bei [^ ,]{2,24} für [\\d.,]+ ?€$
    `,
    test: isSiteVoice,
    drops: [
      'Unsere Redaktion wählt alle Produkte unabhängig aus.',
      'Jetzt bei Tarn ansehen',
      'Preise inkl. MwSt., zzgl. Versandkosten'
    ],
    keeps: [
      'Diese Produkte wurden unabhängig getestet, teilte das Amt mit.',
      'Der Preis bleibt für Kunden gleich, verspricht der Versorger.',
      'Die Preise ändern sich im Sommer.',
      'Für Sie ändert sich der Preis nicht.',
      'Die Preise können sich noch ändern.',
      'Bei Krügers ab 3,50 Euro',
      'Die Preise verstehen sich inklusive Frühstück.'
    ]
  }),
  idiom({
    id: 'advert-promo-own',
    label: 'advert',
    why: 'The site sends its readers to its events, its market or its shop.',
    end: 'any',
    titled: true,
    longest: 130,
    wordings: `
      de:tickets|karten|platz|plätze + ^jetzt tickets sichern|^jetzt karten sichern|^jetzt platz sichern|^jetzt plätze sichern
      de:stellenmarkt|jobbörse|jobportal|immobilienmarkt|onlineshop|leserreise|trauerportal|shop + finden sie in unser|gibt es in unser|entdecken sie in unser|^stöbern sie
        |^besuchen sie unser|^buchen sie|^entdecken sie unser
    `,
    test: isSiteVoice,
    drops: [
      'Stellenangebote aus der Region finden Sie in unserem Stellenmarkt.',
      'Jetzt Tickets sichern für das Talblatt-Forum am 3. Juni'
    ],
    keeps: [
      'Buchen Sie Ihren Platz früh, die Hütten sind im August voll.',
      'Verschenken Sie Zeit an Ihre Familie statt Socken.',
      'Tickets kosten 12 Euro und sind im Rathaus erhältlich.',
      'Karten gibt es an der Abendkasse, der Eintritt ist frei.'
    ]
  }),
  idiom({
    id: 'advert-partnered-own',
    label: 'advert',
    why: 'The site says with whose help the item was made.',
    end: 'any',
    titled: true,
    longest: 240,
    wordings: `
      de:zusammenarbeit|partnerschaft|kooperation|unterstützt|unterstützung + ^(?:anzeige: )?dieser beitrag|^(?:anzeige: )?dieser artikel|^(?:anzeige: )?dieser text
        |^(?:anzeige: )?diese recherche|^(?:anzeige: )?diese reportage|^anzeige: diese serie|^die recherche[n]? für|^die recherche[n]? zu|^die recherche[n]? wurde
        |^die recherche[n]? wurden|^transparenz + entstand|entstanden|ist eine|unterstützt|wurde
      de:reisekosten|reise|recherche|recherchen|recherchereise + ^transparenz|^die recherche|^die reise|^die reisekosten + gefördert|finanziert|übernommen|unterstützt
        + keinen einfluss|transparenz|recherchestip
    `,
    test: (line) => isSiteVoice(line) && !/, | von (?:\p{Ll}+ )?\p{Lu}\p{L}+ unterstützt/u.test(line),
    drops: [
      'Anzeige: Dieser Beitrag entstand in Zusammenarbeit mit Tarnmarkt.',
      'Transparenzhinweis: Die Reise wurde unterstützt vom Tourismusverband Ahrtal.'
    ],
    keeps: [
      'Die Reise wurde von der Stadt finanziert.',
      'Die Recherche wurde von einer Stiftung finanziert.',
      'Diese Recherche wurde von zwölf Reportern unterstützt.',
      'Diese Serie ist in Zusammenarbeit mit dem Museum entstanden.',
      'Dieser Beitrag wird von der Krankenkasse finanziert.',
      'Diese Serie wurde vom ZDF finanziert.'
    ]
  }),
  idiom({
    id: 'notice-risk-own',
    label: 'notice',
    why: 'The site says what risks money runs, and that its texts are no advice.',
    end: 'any',
    titled: true,
    longest: 280,
    wordings: `
      de:anlageberatung|kauf-|kaufempfehlung|kaufempfehlungen|anlageempfehlung|totalverlust|kryptowährungen|kapital|cfds|geld|wertpapieren|wertpapiere + ^die hier
        |^die in diesem|^die auf|^dieser artikel|^dieser text|^dieser beitrag|^diese |^keine anlage|^keine kauf
        |^hinweis|^bitte beachten|^investitionen|^kryptow|^cfds?|^risikohinweis
        |^der handel|^beim handel|^der autor|^unsere texte|^unsere artikel|^unsere inhalte + keine |.*sie .*kapital.*verlieren|.*sie .*einlage.*verlieren
        |.*sie .*einsatz.*verlieren|totalverlust|verlieren sie bei|.*geld ganz verlieren\\.$|.*geld vollständig verlieren\\.$|.*geld verlieren\\.$
      de:arzt|arztes|ärzte|ärztin|apotheker|arztbesuch|packungsbeilage|ärztliche|diagnose + ^dieser text|^dieser artikel|^dieser beitrag|^diese inhalte
        |^die inhalte dieser|^die inhalte dieses|^die inhalte auf|^die inhalte unser|^die inhalte dien|^die inhalte ersetz|^die inhalte können|^die(?:se)? informationen
        |^zu risiken und|^hinweis|^unsere inhalte|^der artikel + ersetz|lesen sie
      de:glücksspiel|spielsucht|agb|verantwortungsbewusst|verantwortungsvoll + ^spielen sie verantwort|^18\\+|^teilnahme ab|^ab 18|^glücksspiel kann süchtig machen\\.
        |^glücksspiel kann süchtig machen$|^spielteilnahme|^es gelten + süchtig|agb|suchtrisik|buwei|bzga|check-dein|whitelist|ab 18
    `,
    test: isSiteVoice,
    drops: [
      'Kryptowährungen sind hoch spekulativ. Sie können Ihr gesamtes Kapital verlieren.',
      'Dieser Text ersetzt nicht den Besuch beim Arzt.',
      '18+ | Es gelten die AGB | Glücksspiel kann süchtig machen'
    ],
    keeps: [
      'Beim Handel mit Wolle verlieren die Bauern Geld.',
      'Alle Anleger müssen mit einem Totalverlust rechnen.',
      'Die Inhalte der App ersetzen keinen Arzt, so das Fazit der Tester.',
      'Glücksspiel kann süchtig machen, das weiß Wendt heute.',
      'Fragen Sie Ihren Arzt, ob das Mittel für Sie geeignet ist, raten die Experten.',
      'Investitionen bergen Risiken, bis hin zum Verlust.'
    ]
  })
]
