import { idiom } from './idiom.ts'
import { isSiteVoice } from './site-voice.ts'
import type { Rule } from './rule.ts'

/** What a site says of its shop links, of its partners, and of what its texts are no advice for. */
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
      de:kaufpreis|preis|kosten|mehrkosten + ^der |^für |^am preis|^dadurch|^dabei|^ihnen|^es |^das  + für sie gleich|für sie nicht|für dich nicht|für dich gleich|ändert sich
        |keine mehrkosten|keine zusätz|keine kosten|für sie unver + für sie|ihnen|für dich|dir
      de:mwst|versandkosten|preis|preise|preisangaben + ^preis|^alle preis|^inkl|^zzgl|^die preise|^angaben|^alle angaben + inkl\\.? |zzgl|zuletzt aktual|können sich .*ändern
        |können sich .*geändert|ohne gewähr
      de:ansehen|kaufen|bestellen|entdecken|sichern|angebot|preis|preise|verfügbarkeit|euro|€ + ^jetzt (?:direkt )?bei [^,]{2,30} ansehen$
        |^jetzt (?:direkt )?bei [^,]{2,30} kaufen$|^jetzt (?:direkt )?bei [^,]{2,30} bestellen$|^jetzt (?:direkt )?bei [^,]{2,30} entdecken$
        |^jetzt (?:direkt )?bei [^,]{2,30} sichern$|^jetzt (?:direkt )?bei [^,]{2,30} shoppen$|^zum angebot(?: bei [^,.]{2,30})?$|^zum angebot(?: von [^,.]{2,30})?$
        |^hier geht's (?:direkt )?zum angebot|^hier geht's (?:direkt )?zum deal|^hier geht's (?:direkt )?zum shop|^hier geht es (?:direkt )?zum angebot
        |^hier geht es (?:direkt )?zum deal|^hier geht es (?:direkt )?zum shop|^jetzt preise? prüfen$|^jetzt preise? ansehen$|^jetzt preise? vergleichen$
        |^jetzt preise? sichern$|^jetzt angebote? prüfen$|^jetzt angebote? ansehen$|^jetzt angebote? vergleichen$|^jetzt angebote? sichern$|^jetzt verfügbarkeit prüfen$
        |^jetzt verfügbarkeit ansehen$|^jetzt verfügbarkeit vergleichen$|^jetzt verfügbarkeit sichern$|^bei [^ ,]{2,24} ab [\\d.,]+ ?€$|^bei [^ ,]{2,24} ab [\\d.,]+ ?euro$
        |^bei [^ ,]{2,24} für [\\d.,]+ ?€$|^bei [^ ,]{2,24} für [\\d.,]+ ?euro$
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
      'Die Preise verstehen sich inklusive Frühstück.'
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
        |^(?:anzeige: )?diese recherche|^(?:anzeige: )?diese reportage|^(?:anzeige: )?diese serie|^die recherche[n]? für|^die recherche[n]? zu|^die recherche[n]? wurde
        |^die recherche[n]? wurden|^transparenz + entstand|entstanden|ist eine|unterstützt|wurde
      de:reisekosten|reise|recherche|recherchen|recherchereise + ^transparenz|^die recherche|^die reise|^die reisekosten + gefördert|finanziert|übernommen|unterstützt
        + keinen einfluss|transparenz|stiftung|recherchestip|unabhängig
    `,
    test: (line) => isSiteVoice(line) && !/, /u.test(line),
    drops: [
      'Anzeige: Dieser Beitrag entstand in Zusammenarbeit mit Tarnmarkt.',
      'Transparenzhinweis: Die Reise wurde unterstützt vom Tourismusverband Ahrtal.'
    ],
    keeps: [
      'Die Reise wurde von der Stadt finanziert.',
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
        |^die in diesem|^die auf|^dieser artikel|^dieser text|^dieser beitrag|^diese |^keine|^hinweis|^alle|^bitte beachten|^investitionen|^kryptow|^cfds?|^risikohinweis
        |^der handel|^beim handel|^jede |^der autor|^unsere texte|^unsere artikel|^unsere inhalte + keine |.*sie .*verlieren|totalverlust
      de:arzt|arztes|ärzte|ärztin|apotheker|arztbesuch|packungsbeilage|ärztliche|diagnose + ^dieser text|^dieser artikel|^dieser beitrag|^diese inhalte|^die inhalte
        |^die(?:se)? informationen|^zu risiken und|^hinweis|^unsere inhalte|^der artikel + ersetz|lesen sie
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
      'Glücksspiel kann süchtig machen, das weiß Wendt heute.',
      'Fragen Sie Ihren Arzt, ob das Mittel für Sie geeignet ist, raten die Experten.',
      'Investitionen bergen Risiken, bis hin zum Verlust.'
    ]
  })
]
