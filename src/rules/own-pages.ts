import { lower } from './wording/lower.ts'
import { oneOf } from './wording/one-of.ts'
import { isSiteVoice } from './reading/site-voice.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** A part of a site, or the item, as the site names it. */
const OWN_DE = lowerShape`
  (?:^|[ ,.:(])unser(?:e|em|en|er|es)? (?:[^ .,]+ ){0,2}?[a-zäöü-]*(?:podcasts?|newsletters?|(?:live-?)?(?:blog|ticker)s?|themenseite|mediathek|galerie|strecke|
  youtube-kanal|kanal|kanäle|app|website|webseite|internetseite|homepage|redaktion|reihe|serie|umfrage|quiz|rätsel|lesern?|leserinnen|texten?|artikeln?|beiträgen?|
  berichterstattung|journalismus|recherchen?|presseschau|datenschutzerklärung|netiquette|magazin|heft|ausgabe|dossier|abo|e-paper|
  ratgebern?|reporter(?:n|in)?|lesetipps?|überblick)(?![a-zäöüß])|(?:^|[ ,.:(])dies(?:er|en|em|es|e) (?:artikels?|textes|text|beitrags?|liveblogs?|live-ticker|
  ratgebers?|podcasts?|newsletters?|folge|ausgabe|interview|kolumne)(?![a-zäöüß])
`
const ACTS_DE = lowerShape`
  (?:^|[ (])(?:erschien|erschienen|erstveröff[a-z]*|veröffentlicht|übernommen|übersetzt|verfasst|aktualisier[a-z]+|gekürzt|(?:frei |
  weiter)(?:verbreitet|verwendet)|kostenlos|abonnier[a-z]+|als audio|als video|gibt es|finden sie|lesen sie|hören sie|sehen sie|erfahren sie|schreiben sie|folgen sie|
  teilen sie|lösen sie|können sie|melden sie|erhalten sie|machen sie|stöbern|klicken sie|diskutieren sie|findest du|kannst du|liest du|hörst du|zusammengestellt|
  mit ki|von einer ki|ersetz[a-z]+|nicht ersetzen|keine empfehlung|ein beitrag aus|eine leseprobe|gemeinnützig|unterstütz[a-z]*|spende[a-z]*|stimmen sie|
  anhören|vorlesen|nachlesen|erstellt|keine gewähr|ohne gewähr|anmelden|bestellen)(?![a-zäöüß])
`
const THINGS_DE =
  'Browser|Kommentar|Spam-Ordner|Merkliste|Leseliste|Zustimmung|Eingabe|Anmeldung|Registrierung|Nutzerkonto|Leserbrief|Interessen angezeigt|Cookie|Postfach'
/** What a reader has on a site; `ihr` in small letters is hers, and at the start of a sentence it may be. */
const READERS_DE = new RegExp(`(?<=[^.!?…:])[ (]Ihre?[mnrs]? (?:${oneOf(THINGS_DE.split('|'))})`, 'u')
const OPENS_DE =
  /^Ihre? (?:Browser|Nutzerkonto|Spam-Ordner|(?:Kommentar|Leserbrief|Eingabe|Anmeldung|Registrierung) (?:wird|konnte|war erfolgreich))/u
const DONE_DE = lowerShape`
  (?:^|[ (])(?:geladen|abspielen|anzeigen|angezeigt|veröffentlicht|geprüft|freigeschaltet|prüfen sie|speichern|unterstützt|aktualisieren|bestätigen|akzeptieren|ändern|
  deaktiviert|direkt|kostenlos)(?![a-zäöüß])|prüfen
`
/** The desk asks to be written to. */
const WRITE_DE = /(?:^|[ ,])(?:uns|unserer Redaktion|unsere Redaktion)(?: .*)?[ (:][\w.-]+@[\w-]+\.[a-z]/u
const ASKS_DE = /(?:[Ss]chreib|[Ss]chick|[Ss]end|[Ee]rzähl|[Mm]ail|[Tt]eil)\p{Ll}* (?:Sie|uns|euch)/u
const LONGEST = 230
/** What an item says of itself as it opens, and what some house tells of its own site or paper. */
const OPENS_STORY =
  /^(?:In diese[mr] (?:Artikel|Ratgeber|Beitrag|Text|Interview)|Unsere? (?:Web|Home|Internet)\p{Ll}+|Unser (?:Magazin|Heft)|Unsere App|Mit unserer App) /u

/** A site speaks of a part of itself, or of the item, and of what is done with it. */
function speaks(line: string, own: () => RegExp, acts: () => RegExp): boolean {
  const text = lower(line)
  return own().test(text) && acts().test(text) && !/\?$/u.test(line) && !OPENS_STORY.test(line) && isSiteVoice(line)
}

/** What sites say to readers of their own pages, in any wording. */
export const ownPages: readonly Rule[] = [
  {
    id: 'navigation-readers-own-de',
    label: 'navigation',
    languages: ['de'],
    needs: ['ihr', '@'],
    why: 'The site speaks of what its reader has or sends there.',
    pattern: new RegExp(`^.{20,${LONGEST}}$`, 'u'),
    test: ([line]) =>
      (((READERS_DE.test(line) || OPENS_DE.test(line)) && DONE_DE().test(lower(line))) ||
        (WRITE_DE.test(line) && ASKS_DE.test(line))) &&
      isSiteVoice(line),
    drops: [
      'Ihr Browser kann dieses Video nicht abspielen.',
      'Zum Schutz vor Spam wird Ihr Kommentar vor der Veröffentlichung geprüft.',
      'Haben Sie Erfahrungen mit dem Amt gemacht? Erzählen Sie uns davon: leser@moorpost.example'
    ],
    keeps: [
      'Schreiben Sie an das Rathaus, wenn der Keller nass ist: rathaus@ahrenbach.example',
      'Sie sagt, dass ihr Kommentar nie veröffentlicht worden ist.',
      'Ihr Kommentar wurde erst nach drei Tagen veröffentlicht.',
      'Ihre Zustimmung zum Bau ist direkt an eine Bedingung geknüpft.',
      'Melden Sie uns Schäden am Deich unter deich@moorbach.example'
    ]
  },
  {
    id: 'notice-own-voice-de',
    label: 'notice',
    languages: ['de'],
    needs: ['unser', 'dieser ', 'diesen ', 'diesem ', 'dieses '],
    why: 'The site tells its readers of its own pages.',
    pattern: new RegExp(`^.{20,${LONGEST}}$`, 'u'),
    test: ([line]) =>
      speaks(line, OWN_DE, ACTS_DE) && !/, (?:die|der|das|den|dem|dass|und|ohne|um den) |[Gg]esetz|[Vv]erfassung/u.test(line),
    drops: [
      'Das komplette Gespräch gibt es als Video auf unserem YouTube-Kanal.',
      'Dieser Artikel ist am 12. April auch in der Moorpost erschienen.',
      'Teilen Sie uns Ihre Meinung in unserer Umfrage mit.'
    ],
    keeps: [
      'Unsere Leser schicken uns jeden Tag Fotos vom Fluss.',
      'Dieser Artikel ist im Handel vergriffen.',
      'In diesem Artikel erfahren Sie, wie Sie Strom sparen.',
      'Unser Magazin erhalten Sie im Bahnhof.',
      'Unser Archiv ist kostenlos zugänglich.',
      'Im Test hat unsere Redaktion zehn Produkte geprüft und unabhängig bewertet.',
      'In dieser Folge erzählt die Müllerin von ihrer Kindheit.',
      'Dieses Interview erschien nie.',
      'Dieser Text wurde 1911 veröffentlicht, und der Zensor strich ihn.'
    ]
  }
]
