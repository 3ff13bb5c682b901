import { idiom } from './idiom.ts'
import { isSiteVoice } from './reading/site-voice.ts'
import type { Rule } from './rule.ts'

/** Where an item comes from, who may print it again, who looked it over, and who answers for it. */
export const ownOrigins: readonly Rule[] = [
  idiom({
    id: 'notice-part-own',
    label: 'notice',
    why: 'The site says of what series, issue or project the item is a part.',
    end: 'any',
    titled: true,
    longest: 220,
    wordings: `
      de:serie|reihe|schwerpunkt|projekts|kooperation|newsletter|ausgabe|heft|magazins|sonderausgabe|dossiers|beilage|auszug|leseprobe|podcasts|partnerportal|partner
        |printausgabe|druckausgabe|wochenzeitung + ^dieser artikel|^dieser text|^dieser beitrag|^dieser bericht|^dieser essay|^dieser kommentar|^dieses interview
        |^diese reportage|^diese recherche|^diese kolumne|^diese folge|^der artikel erschien|^der text erschien|^der beitrag erschien|^der artikel ist teil|^der text ist teil
        |^der beitrag ist teil|^der artikel stammt aus der.*ausgabe|^der artikel stammt aus dem.*ausgabe|^der artikel stammt aus unser.*ausgabe
        |^der text stammt aus der.*ausgabe|^der text stammt aus dem.*ausgabe|^der text stammt aus unser.*ausgabe|^der beitrag stammt aus der.*ausgabe
        |^der beitrag stammt aus dem.*ausgabe|^der beitrag stammt aus unser.*ausgabe + ist teil|ist ein teil|gehört zu|stammt aus|ist ein auszug|ist eine leseprobe|entstand im
        |entstand in|erschien |ist erschienen|erscheint in|ist aus 
      de:original + ^das original dieses|^das original des|^das original zu diesem|^das original ist|^den original|^zum original|^hier geht es zum original|^lesen sie + artikel
        |beitrag|text
      de:erschienen|veröffentlicht|aktualisiert + ^ursprünglich erschienen|^ursprünglich veröff|^zuerst erschienen|^zuerst veröff|^erstmals erschienen|^erstmals veröff
        |^zuletzt aktual|^erschienen + am \\d|im januar|im februar|im märz|im april|im mai|im juni|im juli|im august|im septem|im oktober|im novem|im dezem
      de:heft|ausgabe|magazin|e-paper|epaper|kiosk + lesen sie|liest du|gibt es|finden sie|erhältlich|können sie + ^die ganze|^den ganzen|^den vollständigen|^das ganze
        |^die vollständige|^die aktuelle|^die neue|^diese[nrs]? |^mehr |^lesen|^das neue|^jetzt|^weitere|^dies |^das heft + jetzt am kiosk|ab sofort|am kiosk\\.?$|im e-paper
        |als e-paper|im epaper|unser|lesen sie|liest du
    `,
    test: (line) => isSiteVoice(line) && !/gesetz|verfassung|mord|diebst|, d(?:ie|er|as) |aus meine/iu.test(line),
    drops: [
      'Dieser Artikel ist Teil der Serie „Leben am Fluss“. Alle Folgen finden Sie hier.',
      'Dieser Beitrag stammt aus der gedruckten Ausgabe vom 4. Mai 2027.',
      'Die ganze Geschichte lesen Sie in der neuen Ausgabe des Talblatts.'
    ],
    keeps: [
      'Dieser Artikel ist Teil der Verfassung und gehört zu einer Reihe strenger Regeln.',
      'Die neue Ausgabe des Heftes gibt es am Kiosk für zwei Euro.',
      'Der Text stammt aus einem Heft, das sie als Kind führte.',
      'Erstmals wurde die Karte im Mai 1911 veröffentlicht.',
      'Sein erster Roman erschien zuerst in Wien.'
    ]
  }),
  idiom({
    id: 'notice-agency-own',
    label: 'notice',
    why: 'The site says what it took from an agency.',
    end: 'any',
    titled: true,
    longest: 220,
    wordings: `
      de:agentur|dpa|nachrichtenagentur|nachrichtenagenturen|agenturmaterial|afp|reuters|sda|sda-dienstes|apa|epd|kna|sid|presse-agentur|presseagentur|agenturmeldung
        + ^unter verwendung|^unter mithilfe|^mit material|^mit agenturmaterial|^mit informationen der deutschen presse|^mit informationen der nachrichten
        |^mit informationen der agentur|^mit informationen der dpa|^mit informationen der afp|^mit informationen der apa|^mit informationen der sda|^mit informationen von dpa
        |^mit informationen von afp|^mit informationen von reuters|^mit informationen von apa|^mit informationen von sda|^mit informationen von epd|^mit informationen von kna
        |^mit informationen von sid|^mit informationen von agenturen|^mit inhalten|^mit agentur|^diese meldung|^diese nachricht|^dieser artikel|^dieser text|^dieser inhalt
        |^dieser beitrag|^hinweis: dies|^der text wurde|^der beitrag wurde|^der artikel wurde|^dies ist + übernommen|bearbeitet|bestandteil|teil des|basiert|material
        |informationen|inhalten|agenturmaterial|automatisiert|erstellt|stammt|agenturmeldung
      de:dpa-infocom|dpa|dpa-afx + ^©|^dpa + dpa:\\d{6}
      de:nachrichtenagentur|presseagentur|agenturticker|agenturmeldung + ^quelle:|^die meldung wurde|^diese meldung|^der text wurde
    `,
    test: isSiteVoice,
    drops: [
      'Mit Agenturmaterial von dpa und AFP',
      'Dieser Inhalt ist ein Bestandteil des sda-Dienstes für Texte und wurde nicht redaktionell bearbeitet.',
      '© dpa-infocom, dpa:270504-930-123456/2'
    ],
    keeps: [
      'Mit Informationen von Nachbarn fand die Agentur den Jungen.',
      'Mit Informationen über das Wehr hielt die Agentur für Wasser sich zurück.',
      'Diese Agentur hat zehn Stellen gestrichen.'
    ]
  }),
  idiom({
    id: 'notice-reuse-own',
    label: 'notice',
    why: 'The site says who may print the item again.',
    end: 'any',
    titled: true,
    longest: 240,
    wordings: `
      de:cc by|cc-by|nachdruck|nachdrucken|nutzungsrechte|vervielfältigung|verwertung|weiterverwendung|weiterverbreitung|syndikation|lizenziert|zweitverwertung|urheberrechtlich
        + text|texte|textes|artikel|artikels|beitrag|inhalt|inhalte|verlag|verlages|verlags|genehmigung|zustimmung|quellenangabe|syndikation|redaktion|einwilligung|cc + erlaubt
        |gestattet|steht unter|darf |dürfen |unter der lizenz|nur mit|ohne|wenden sie|erwerben|lizenziert|unzulässig|untersagt|verboten|bedarf|bedürfen|geschützt|anfragen
        |erhältlich|vorbehalten|möchten sie + ^dieser|^diese |^dieses |^der nachdruck|^nachdruck|^sie möchten|^möchten sie|^nutzungsrechte|^alle texte(?: und [^ ]+)? sind
        |^alle texte(?: und [^ ]+)? auf|^alle texte(?: und [^ ]+)? dieser|^alle texte(?: und [^ ]+)? dieses|^alle inhalte(?: und [^ ]+)? sind|^alle inhalte(?: und [^ ]+)? auf
        |^alle inhalte(?: und [^ ]+)? dieser|^alle inhalte(?: und [^ ]+)? dieses|^alle artikel(?: und [^ ]+)? sind|^alle artikel(?: und [^ ]+)? auf
        |^alle artikel(?: und [^ ]+)? dieser|^alle artikel(?: und [^ ]+)? dieses|^alle beiträge(?: und [^ ]+)? sind|^alle beiträge(?: und [^ ]+)? auf
        |^alle beiträge(?: und [^ ]+)? dieser|^alle beiträge(?: und [^ ]+)? dieses|^alle rechte|^vervielf|^jede |^für |^rechte|^die vervielf|^die verwertung des artikels
        |^die verwertung dieses|^die verwertung der artikel|^die verwertung der texte|^die verwertung der inhalte|^die weiter|^weiter|^wollen sie|^das urheber|^lizenz
    `,
    test: isSiteVoice,
    drops: ['Der Nachdruck dieses Textes ist mit Quellenangabe erlaubt.', 'Vervielfältigung nur mit Zustimmung des Verlags.'],
    keeps: [
      'Alle Texte im Nachlass sind urheberrechtlich geschützt.',
      'Die Verwertung alter Texte ist ohne Zustimmung der Erben verboten.',
      'Der Nachdruck der Karte von 1911 ist erlaubt, doch niemand hat sie mehr.'
    ]
  }),
  idiom({
    id: 'notice-release-own',
    label: 'notice',
    why: 'The tail of a release names the paper, the press office or who answers for it.',
    end: 'any',
    titled: true,
    longest: 260,
    wordings: `
      de:erstveröffentlichung|originalpublikation|originalveröffentlichung|originalstudie|originalarbeit|publikation|studie|ansprechpartner|ansprechpartnerin|pressekontakt
        |aussender|medienkontakt|rückfragen|doi: + ^original[a-zä]+:|^publikation:|^erstveröffentlichung:|^zur studie:|^zur publikation:|^zur originalstudie:
        |^zur originalpublikation:|^doi:|^wissenschaftliche[r]? ansprech|^pressekontakt:|^aussender:|^rückfragen|^medienkontakt:|^ansprechpartner(?:in)?:|^link zur + .*:|doi:
      de:pressemitteilung|pressemitteilungen|pressetext|leserbriefe|medienmitteilung|presseinformation + verantwort|haftung|vom \\d|nr\\. ?\\d|nicht die meinung
        + ^für den inhalt|^für die inhalte|^die redaktion|^verantwortlich|^leserbriefe|^pressemitteilung|^medienmitteilung|^presseinformation
    `,
    test: (line) => isSiteVoice(line) && line.split(' ').length < 40 && !/: (?:\p{Ll}|\d+ \p{L})/u.test(line),
    drops: [
      'Wissenschaftlicher Ansprechpartner: Prof. Dr. Jost Wendt, Institut für Wasserbau',
      'Für den Inhalt der Pressemitteilung ist allein der Aussender verantwortlich.'
    ],
    keeps: ['Zur Studie befragten die Forscher 400 Haushalte.', 'Pressemitteilungen verschickt die Gemeinde nur noch per Mail.']
  }),
  idiom({
    id: 'notice-checked-own',
    label: 'notice',
    why: 'The site says who looked the item over, by what rules, or whose voice reads it.',
    end: 'any',
    titled: true,
    longest: 200,
    wordings: `
      de:geprüft|überprüft|beitrag|artikel|text + ^zuletzt medizinisch|^zuletzt fachlich|^medizinisch geprüft|^fachlich geprüft|^ärztlich geprüft|^wissenschaftlich geprüft
        |^geprüft von|^dieser text|^dieser artikel|^dieser beitrag|^faktencheck: dieser|^qualitätsgesichert|^die texte|^die artikel|^die inhalte + geprüft|überprüft
        |qualitätsgesichert + von dr|von prof|durch dr|redaktion|medizin|ärzt|expert|standards|am \\d
      de:leitlinien|standards|richtlinien|grundsätze|kodex|grundsätzen + redaktion|journalistischen|publizistischen + ^so arbeiten|^unsere|^mehr zu|^mehr über|^mehr infos
        |^mehr informationen|^lesen|^redaktionelle|^wie wir|^hier
      de:stimme|ki|titelbild|bild|illustration + ^dieser artikel|^dieser text|^dieser beitrag|^der artikel wird|^das titelbild wurde|^das beitragsbild wurde
        |^das aufmacherbild wurde|^die illustration wurde + stimme vorgelesen|stimme gelesen|mit ki|mithilfe von ki|mit hilfe von ki|mithilfe künstlicher intelligenz
        |mit hilfe künstlicher intelligenz
    `,
    test: (line) => isSiteVoice(line) && !/, /u.test(line.slice(40)),
    drops: ['Medizinisch geprüft von Dr. Ilse Maron', 'Das Titelbild wurde mit KI erstellt.'],
    keeps: [
      'Der Text wurde von einer KI geschrieben, was niemand merkte.',
      'Das Bild wurde mit KI erstellt.',
      'Das Titelbild wurde von einer KI gemalt.',
      'Dieser Text wurde von einem Arzt geprüft.',
      'Wir brauchen Standards für unsere Deiche.',
      'Geprüft wird das Wehr von zwei Ämtern, die sich nicht grüßen.'
    ]
  })
]
