import { idiom } from './idiom.ts'
import { isSiteVoice } from './site-voice.ts'
import type { Rule } from './rule.ts'

/** Where a site's readers hear, see and read more, in sentences between the paragraphs. */
export const ownMedia: readonly Rule[] = [
  idiom({
    id: 'related-hear-own',
    label: 'related',
    why: 'The site says where its podcast can be heard.',
    end: 'any',
    titled: true,
    longest: 200,
    wordings: `
      de:podcast|podcasts|nachrichten-podcast|podcast-folge|podcastfolge|folge|folgen|gespräch|interview|episode|episoden|spotify + hören sie|hörst du|hört ihr|^hört |^hör 
        |können sie|kannst du|könnt ihr|finden sie|findest du|findet ihr|abonnieren sie|abonniere |abonniert |sprechen wir|reden wir|erzählen wir|schauen wir + podcast
        |podcasts|spotify|nachrichten-podcast|podcastfolge|podcast-folge
      de:podcast|podcasts|podcast-apps|podcast-plattformen + wo es podcasts|überall, wo|abonnieren:|reinhören|jetzt anhören|anhören$|neue folgen|neue folge|alle folgen
        |auf allen + ^neue folge|^den podcast|^alle folgen|^jetzt|^überall|^auch |^hier|^zum |^podcast|^mehr|^abonni|^unser|^der podcast:|^jeden
      de:podcast + ^noch mehr|^mehr|^das ganze|^die ganze|^alle |^ausführlich + gibt es im podcast|gibt's im podcast|gibt es in unserem podcast|im podcast$
    `,
    test: isSiteVoice,
    drops: [
      'Das ganze Gespräch hören Sie in der neuen Folge unseres Podcasts.',
      'Neue Folgen erscheinen jeden Donnerstag, überall wo es Podcasts gibt.'
    ],
    keeps: [
      'Der Podcast der Gemeinde erscheint seit zwei Jahren jeden Donnerstag und hat 400 Hörer.',
      'Hören Sie auf das Wasser, pflegte der alte Müller zu sagen.'
    ]
  }),
  idiom({
    id: 'related-see-own',
    label: 'related',
    why: 'The site says where its film or its pictures can be seen.',
    end: 'any',
    titled: true,
    longest: 180,
    wordings: `
      de:video|videos|interview|reportage|doku|dokumentation|sendung|beitrag|mediathek|film|folge + sehen sie|siehst du|seht ihr|schauen sie|schau dir|schaut euch|zeigen wir
        + ^im video|^sehen sie|^video|^die ganze|^die komplette|^das ganze|^das komplette|^das video|^schauen sie|^schau|^die reportage|^die doku|^den ganzen|^den kompletten
        |^die sendung|^das interview|^den film|^hier|^mehr|^in unser + hier|unserer|unserem|oben|unten|video
      de:bildergalerie|fotogalerie|galerie|fotostrecke|bilderstrecke|bildern|bilder|fotos|impressionen + unser|klicken sie|klick dich|klickt euch|scrollen sie|finden sie
        |findest du|sehen sie|hier geht|blättern sie|durchklicken|hier[:.]?$ + ^klick|^weitere|^hier geht|^hier sehen|^hier finden|^scroll|^bilder|^mehr|^fotos|^die schönsten
        |^die besten|^impressionen|^in unserer|^sehen sie|^zur|^blättern|^alle + galerie|bildergalerie|fotogalerie|fotostrecke|bilderstrecke|finden sie|sehen sie
        |hier geht es zu den|hier geht's zu den
      de:mediathek + unserer mediathek|unsere mediathek + können sie|ansehen|sehen|anschauen|finden|abrufbar|streamen
      de:galerie|bildergalerie|fotogalerie|bild + ^durch klick|^ein klick|^mit einem klick|^klick + galerie|bildergalerie|vergröß|fotogalerie
    `,
    test: (line) => isSiteVoice(line) && !line.includes('?'),
    drops: [
      'Im Video oben sehen Sie, wie die Helfer Sandsäcke füllen.',
      'Klicken Sie sich durch die Bildergalerie, um alle Gewinner zu sehen.'
    ],
    keeps: [
      'Sehen Sie im Video den Täter? Es gibt eine Belohnung.',
      'Im Video ist zu sehen, wie zwei Männer in die Sparkasse laufen.',
      'Bilder vom Fest zeigen, wie das Zelt einstürzte.',
      'Alle Bilder hier hat sie selbst gemalt.'
    ]
  }),
  idiom({
    id: 'related-here-own',
    label: 'related',
    why: 'A sentence leads to more of the site behind a link.',
    end: 'any',
    titled: true,
    longest: 170,
    wordings: `
      de:hier + lesen sie|liest du|lest ihr|finden sie|findest du|findet ihr|erfahren sie|erfährst du|klicken sie|klicke |klick |klickt |gelangen sie|verfolgen sie|können sie
        |sehen sie|nachlesen|klicken + hier[.!:]?$|^hier lesen sie|^hier finden sie|^hier erfahren sie|^hier gelangen sie|^hier sehen sie|^hier klicken|klicken sie bitte hier
        |klicken sie hier|hier klicken|^lesen sie hier + ^mehr|^alle|^die |^den |^das |^hier|^klick|^zu|^eine |^weitere|^wie |^warum |^was |^welche|^lesen|^falls|^wenn
        |^sollte|^sie |^wer |^wo |^ergebnisse|^tabelle|^details|^infos|^informationen|^unser|^dieser|^auch |^aktuelle
      de:liveblog|newsblog|liveticker|newsticker|themenseite|live-blog|live-ticker|dossier|spezial|ticker|faq + lesen sie|liest du|finden sie|findest du|erfahren sie
        |erfährst du|verfolgen sie|können sie|sehen sie|nachlesen + unserem|unserer|unseren
      de:hier + gibt es|gibt's|geht es|geht's + ^alle |^mehr |^weitere |^infos|^details|^eine |^die |^den |^hier |^zu + infos|informationen|details|ergebnisse|tabelle
        |überblick|übersicht|bericht|artikel|interview|nachrichten|meldungen|hintergründe|karte|serie|folgen|text|kommentar|analyse|anmeldung|quiz|rätsel|kreuzworträtsel|app
        |newsletter|angebot|liveticker|liveblog|umfrage|abstimmung|video|podcast|shop|vollständigen|programm|rezept + hier[.!:]?$|hier zum download|hier als pdf
        |hier im überblick|^hier geht
      de:lesen sie|lies |lest |erfahren sie|sehen sie|hören sie + ^lesen|^lies |^lest |^erfahren|^sehen|^hören|^wie |^warum|^was |^welche|^wer  + sie auch|sie hier|sie dazu
        |sie außerdem|sie ebenfalls|sie mehr|sie in unser|sie in diesem|sie im|^lies auch|^lest auch + in diesem artikel|in diesem beitrag|.*, wie |.*, warum |.*, was 
        |.*, welche |.*, wer |.*, wo |.*, wann |.*, ob |hier[.:]?$|^lesen sie hier|^sehen sie hier|^hören sie hier|^erfahren sie hier|in unserem
      de:lesen sie + ^lesen sie dazu|^lesen sie auch|^lesen sie hier|^lesen sie außerdem|^lesen sie hierzu + das interview|den kommentar|die analyse|die reportage|den bericht
        |das porträt|den artikel|den hintergrund|unseren|unsere |unser 
      de:lesen sie hier weiter|hier geht es weiter|hier geht's weiter + ^wenn |^lesen|^hier|^mehr|^sie 
      de:neugierig geworden|lust auf mehr|mehr wissen|mehr lesen|mehr erfahren + ^neugierig|^lust auf|^sie möchten mehr|^sie wollen mehr|^mehr wissen + hier|unser
      de:zusammengestellt|zusammengefasst|aufgelistet + ^alle|^die |^was |^hier |^wir |^das + wir  + für sie|hier
    `,
    test: (line) => isSiteVoice(line) && !/, (?:vorbei|das|die|der) |: \p{Ll}/u.test(line),
    drops: [
      'Mehr Hintergründe zum Streit um das Wehr lesen Sie hier.',
      'Alle Infos zur Anmeldung gibt es hier.',
      'Lesen Sie auch, warum der Deich im Norden nicht gebaut wird'
    ],
    keeps: [
      'Hier geht es zum Wehr hinunter, vorbei an der alten Mühle.',
      'Hier finden Familien alles, was sie nach der Flut brauchen.',
      'Die besten Krapfen gibt es hier.',
      'Lesen Sie auch das Kleingedruckte, empfiehlt der Anwalt.'
    ]
  }),
  idiom({
    id: 'navigation-play-own',
    label: 'navigation',
    why: 'The site asks its readers to play, to vote or to guess.',
    end: 'any',
    titled: true,
    longest: 150,
    wordings: `
      de:quiz|rätsel|kreuzworträtsel|sudoku|umfrage|abstimmung|gewinnspiel|verlosung|wissenstest|spieleseite + testen sie|teste dein|machen sie mit|mach mit|macht mit
        |hier geht|spielen sie|rätseln sie|unserer|unserem|finden sie|nehmen sie|jetzt mit|stimmen sie + ^testen|^hier|^wie gut|^rätsel|^machen|^mach|^stimm|^spielen|^lösen
        |^kennen|^nehmen|^jetzt|^unser|^mehr|^quiz|^was |^wissen
      de:wissen sie|kennen sie|wie gut|was wissen|testen sie + ^wissen|^kennen|^wie gut|^was wissen|^testen + quiz|rätsel|test 
    `,
    test: isSiteVoice,
    drops: ['Testen Sie Ihr Wissen in unserem großen Quiz.', 'Machen Sie mit bei unserer Umfrage!'],
    keeps: ['Machen Sie mit, hatte der Trainer gerufen.', 'Stimmen Sie ab, wie Sie wollen, aber stimmen Sie ab!']
  })
]
