import { idiom } from './idiom.ts'
import { isSiteVoice } from './reading/site-voice.ts'
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
        |können sie|kannst du|könnt ihr|finden sie|findest du|findet ihr|abonnieren sie|abonniere |abonniert |sprechen wir|reden wir|erzählen wir|schauen wir + podcast|podcasts
        |spotify|nachrichten-podcast|podcastfolge|podcast-folge
      de:podcast|podcasts|podcast-apps|podcast-plattformen + wo es podcasts|überall, wo|abonnieren:|reinhören|jetzt anhören|anhören$|neue folgen|neue folge|alle folgen
        |auf allen + ^neue folge|^den podcast|^alle folgen|^jetzt|^überall|^auch |^hier|^zum |^podcast|^mehr|^abonni|^unser|^der podcast:|^jeden
      de:podcast + ^noch mehr|^mehr|^das ganze|^die ganze|^alle |^ausführlich + gibt es im podcast[.:!]?$|gibt's im podcast[.:!]?$|gibt es in unserem podcast|im podcast$
    `,
    test: (line) => isSiteVoice(line) && !/, (?:de[nmr]|die|das) /u.test(line),
    drops: [
      'Das ganze Gespräch hören Sie in der neuen Folge unseres Podcasts.',
      'Neue Folgen erscheinen jeden Donnerstag, überall wo es Podcasts gibt.'
    ],
    keeps: [
      'Der Podcast der Gemeinde erscheint seit zwei Jahren jeden Donnerstag und hat 400 Hörer.',
      'Jeden Montag erscheint eine neue Folge des Podcasts, den zwei Schüler produzieren.',
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
        |^die sendung|^das interview|^den film|^mehr|^in unser + hier|unserer|unserem|oben|unten|im video$|im video\\.$|, wie |, warum |video:
      de:video|videos|film|mediathek + sehen sie|siehst du|seht ihr|zeigen wir ihnen + ^hier sehen|^hier siehst|^hier seht|^hier zeigen + video|film|mediathek
      de:bildergalerie|fotogalerie|galerie|fotostrecke|bilderstrecke|bildern|bilder|fotos|impressionen + unser|klicken sie|klick dich|klickt euch|scrollen sie|finden sie
        |findest du|sehen sie|hier geht|blättern sie|durchklicken|hier[:.]?$ + ^klick|^weitere|^hier geht|^hier sehen|^hier finden|^scroll|^bilder|^mehr|^fotos|^die schönsten
        |^die besten|^impressionen|^in unserer|^sehen sie|^zur|^blättern|^alle + bildergalerie|fotogalerie|fotostrecke|bilderstrecke|unserer galerie|unsere galerie
        |finden sie hier|sehen sie hier|^hier sehen sie|^hier finden sie|hier[:.]?$|^weitere bilder|^mehr bilder|^mehr fotos|^weitere fotos|hier geht es zu den
        |hier geht's zu den
      de:mediathek + unserer mediathek|unsere mediathek + ansehen|sehen|anschauen|finden|abrufbar|streamen
      de:galerie|bildergalerie|fotogalerie|bild + ^durch klick|^ein klick|^mit einem klick|^klick + galerie|bildergalerie|vergröß|fotogalerie
    `,
    test: (line) => isSiteVoice(line) && !line.includes('?'),
    drops: [
      'Im Video oben sehen Sie, wie die Helfer Sandsäcke füllen.',
      'Klicken Sie sich durch die Bildergalerie, um alle Gewinner zu sehen.'
    ],
    keeps: [
      'Im Video sehen Sie die Täterin von hinten.',
      'Die besten Bilder sehen Sie im Museum.',
      'Die schönsten Bilder sehen Sie im dritten Raum der Galerie.',
      'Hier zeigen wir die Reportage jedes Jahr im Kino.',
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
      de:hier + lesen sie|liest du|lest ihr|erfahren sie|erfährst du|klicken sie|klicke |klick |klickt |gelangen sie|verfolgen sie|nachlesen|klicken + hier[.!:]?$
        |^hier lesen sie|^hier erfahren sie|^hier gelangen sie|^hier klicken|^hier können sie .*nachlesen|klicken sie bitte hier|klicken sie hier|hier klicken|^lesen sie hier
        + ^mehr|^alle|^die |^den |^das |^hier|^klick|^zu|^eine |^weitere|^wie |^warum |^was |^welche|^lesen|^falls|^wenn|^sollte|^sie |^wer |^wo |^ergebnisse|^tabelle|^details
        |^infos|^informationen|^unser|^dieser|^auch |^aktuelle
      de:hier + finden sie|findest du|findet ihr|sehen sie|können sie + hier[.!:]?$|^hier finden|^hier findest|^hier findet|^hier sehen + artikel|bericht|ergebnisse|tabelle
        |infos|informationen|überblick|übersicht|interview|liveblog|liveticker|newsblog|podcast|video|meldungen|nachrichten|fragen und|antworten|details|kommentar|analyse
        |spielplan|nachlesen|quiz|rätsel|themenseite|dossier|^mehr |^weitere
      de:liveblog|newsblog|liveticker|newsticker|themenseite|live-blog|live-ticker|dossier|spezial|ticker|faq + lesen sie|liest du|finden sie|findest du|erfahren sie
        |erfährst du|verfolgen sie|können sie|sehen sie|nachlesen + unserem|unserer|unseren
      de:hier + gibt es|gibt's|geht es|geht's + ^alle |^mehr |^weitere |^infos|^details|^eine |^die |^den |^hier |^zu + infos|informationen|details|ergebnisse|tabelle|überblick
        |übersicht|bericht|artikel|interview|nachrichten|meldungen|hintergründe|folgen|text|kommentar|analyse|anmeldung|quiz|rätsel|kreuzworträtsel|app|newsletter|liveticker
        |liveblog|umfrage|abstimmung|video|podcast|vollständigen + hier[.!:]?$|hier zum download|hier als pdf|hier im überblick|^hier geht
      de:lesen sie|lies |lest |erfahren sie|sehen sie|hören sie + ^lesen|^lies |^lest |^erfahren|^sehen|^hören|^wie |^warum|^was |^welche|^wer  + sie auch|sie hier|sie dazu
        |sie außerdem|sie ebenfalls|sie mehr|sie in unser|sie in diesem|sie im interview|sie im video|sie im beitrag|sie im artikel|^lies auch|^lest auch + in diesem artikel
        |in diesem beitrag|auch, wie |auch, warum |auch, was |auch, welche[rsn]? |auch, wer |auch, wo |auch, wann |auch, ob |hier, wie |hier, warum |hier, was 
        |hier, welche[rsn]? |hier, wer |hier, wo |hier, wann |hier, ob |dazu, wie |dazu, warum |dazu, was |dazu, welche[rsn]? |dazu, wer |dazu, wo |dazu, wann |dazu, ob 
        |außerdem, wie |außerdem, warum |außerdem, was |außerdem, welche[rsn]? |außerdem, wer |außerdem, wo |außerdem, wann |außerdem, ob |ebenfalls, wie |ebenfalls, warum 
        |ebenfalls, was |ebenfalls, welche[rsn]? |ebenfalls, wer |ebenfalls, wo |ebenfalls, wann |ebenfalls, ob |artikel, wie |artikel, warum |artikel, was 
        |artikel, welche[rsn]? |artikel, wer |artikel, wo |artikel, wann |artikel, ob |interview, wie |interview, warum |interview, was |interview, welche[rsn]? 
        |interview, wer |interview, wo |interview, wann |interview, ob |beitrag, wie |beitrag, warum |beitrag, was |beitrag, welche[rsn]? |beitrag, wer |beitrag, wo 
        |beitrag, wann |beitrag, ob |hier[.:]?$|^lesen sie hier|^sehen sie hier|^hören sie hier|^erfahren sie hier|in unserem
      de:lesen sie + ^lesen sie dazu|^lesen sie auch|^lesen sie hier|^lesen sie außerdem|^lesen sie hierzu + das interview|den kommentar|die analyse|die reportage|den bericht
        |das porträt|den artikel|den hintergrund|unseren|unsere |unser 
      de:lesen sie hier weiter|hier geht es weiter|hier geht's weiter + ^wenn |^lesen|^mehr|^sie 
      de:neugierig geworden|lust auf mehr|mehr wissen|mehr lesen|mehr erfahren + ^neugierig|^lust auf|^sie möchten mehr|^sie wollen mehr|^mehr wissen + hier|unserer|unserem
        |unseren
      de:zusammengestellt|zusammengefasst|aufgelistet + ^alle|^die |^was |^hier |^wir |^das + wir  + für sie|hier
    `,
    test: (line) => isSiteVoice(line) && !/, (?:vorbei|das|die|der) |: \p{Ll}|^(?:Der|Die|Das|Den) \p{Ll}+ste[nrs]? /u.test(line),
    drops: [
      'Mehr Hintergründe zum Streit um das Wehr lesen Sie hier.',
      'Alle Infos zur Anmeldung gibt es hier.',
      'Lesen Sie auch, warum der Deich im Norden nicht gebaut wird'
    ],
    keeps: [
      'Hier geht es zum Wehr hinunter, vorbei an der alten Mühle.',
      'Hier finden Familien alles, was sie nach der Flut brauchen.',
      'Die besten Krapfen gibt es hier.',
      'Die beste Übersicht über das Tal gibt es hier.',
      'Hier sehen Sie die ältesten Buchen des Landes.',
      'Hier finden Sie am ehesten noch einen freien Platz am See.',
      'Klicken Sie hier niemals auf den Link.',
      'Die Antwort können Sie sich denken, und sie steht hier.',
      'Lesen Sie im Vertrag nach, wie lange die Garantie läuft.',
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
      de:quiz|rätsel|kreuzworträtsel|sudoku|umfrage|abstimmung|gewinnspiel|verlosung|wissenstest|spieleseite + testen sie|teste dein|machen sie mit bei unser
        |machen sie bei unser|mach mit|macht mit|hier geht|spielen sie|rätseln sie|unserer|unserem|unser großes|jetzt mitmachen|stimmen sie hier|stimmen sie in + ^testen|^hier
        |^wie gut|^rätsel|^machen|^mach|^stimm|^spielen|^lösen|^kennen|^nehmen|^jetzt|^unser|^mehr|^quiz|^was |^wissen
      de:wissen sie|kennen sie|wie gut|was wissen|testen sie + ^wissen|^kennen|^wie gut|^was wissen|^testen + im quiz|im großen quiz|unserem quiz|unser quiz|im test\\W*$
        |wissenstest|im rätsel
    `,
    test: isSiteVoice,
    drops: ['Testen Sie Ihr Wissen in unserem großen Quiz.', 'Machen Sie mit bei unserer Umfrage!'],
    keeps: [
      'Machen Sie mit, hatte der Trainer gerufen.',
      'Machen Sie mit bei der Umfrage der Gemeinde.',
      'Testen Sie den Teig mit dem Finger, dann erhalten Sie einen lockeren Boden.',
      'Kennen Sie das Quiz am Stammtisch?',
      'Stimmen Sie ab, wie Sie wollen, aber stimmen Sie ab!'
    ]
  })
]
