import { changed, published } from './day-words.ts'
import { lower } from '../wording/lower.ts'

const first =
  'first|originally|last|zuletzt|última|ultimo|ultima|dernière|ostatnia|poslední|senast|sist|senest|sidst|laatste|laatst|viimeksi|først|آخر|fecha de|data|son'
const behind = 'on|at|date|time|el|le|la|am|den|dne|в|о|il|em|op|w|på|pada|lúc|日|日期|时间|時間|日時'

/** A word for the day that follows, at the end of a text: group `changed` where it says that the story was changed. */
export const tellsDay = lazy(() => {
  const told = [
    `(?<changed>${beginning(changed)})`,
    beginning(published),
    String.raw`(?<!\S)(?:on|at|am|le|el|il|op|em|pada|më|den|dne|dňa|dana|dnia|dia|la|στις|vào|ngày)`
  ].join('|')
  return new RegExp(String.raw`(?:(?<![a-zà-ÿ])(?:${first}) )?(?:${told})(?:\s?(?:${behind}))?\s?[:：|–—-]?\s?$`)
})

const read =
  'read|reading|reading time|de lectura|de lecture|de leitura|lezen|lesezeit|di lettura|läsning|lesning|læsning|lesetid|læsetid|lukuaika|' +
  'czytania|čtení|skaitymo|skaitymas|lugemist|lugemine|lugemiseks|lexim|leximi|leximit|branja|branje|читања|čitanja|' +
  'lasīšanas|lasīšanai|bacaan|membaca|dibaca|קריאה|okuma|чтения|читання'
const reading =
  'reading time|read time|lesezeit|lesedauer|tiempo de lectura|temps de lecture|tempo di lettura|tempo de leitura|leestijd|lästid|' +
  'lesetid|læsetid|lukuaika|temps de lectura|skaitymo laikas|lugemisaeg|lasīšanas laiks|masa membaca|masa bacaan|koha e leximit|čas branja|' +
  'време читања|vreme čitanja|vrijeme čitanja|זמן קריאה'
const counted =
  'comment|share|view|like|repl|response|comentario|comentário|commentaire|kommentar|commento|commenti|kommentti|komment|reactie|komentarz|komentář|comentari|komentar|' +
  'kommentaar|komentār|komen|ulasan|коментар|koment|תגובות'

/** What stands beside the day of a story: how long it takes to read, and how much readers left. */
export const countsSomething = lazy(
  () =>
    new RegExp(
      String.raw`^(?:(?:-+|\d{1,3}(?:[.,]\d{1,2})?)[ -]?min[^\s\d]{0,5}(?: (?:${read}))?|min[^\s\d]{0,5} (?:${read})|` +
        String.raw`(?:average )?(?:${reading}):?(?: ?\d{1,3} ?min[^\s\d]{0,5}(?: read)?)?|\d{1,6}(?:,\d{3})? words|\d{1,3} min[^\s\d]{0,5} to read|` +
        String.raw`(?:\d{1,6}(?:[.,]\d+)?k?|no|one|leave an?|add an?) ?(?:${counted})[^\s\d]{0,4}(?: so far)?|(?:${counted})[^\s\d]{0,4} ?\(?\d{0,6}\)?)$`
    )
)

/** Counts behind a name that they run into. */
export const countsBehind = lazy(() => new RegExp(String.raw`\s\d{1,6} (?:${counted})[^\s\d]{0,4}$`))

/** Words of rubrics and buttons, which have capitals as names do. */
export const topics: ReadonlySet<string> = new Set(
  `news travel health living business tech technology sports sport opinion world politics entertainment lifestyle food wellness education
  science money finance home garden marketing design guide guides tips blog press release product products company insights resources
  reviews review research media digital social local national real estate family culture arts music movies film books games gaming
  fashion beauty style video videos photo photos featured latest top stories story trends team industry industries articles article posts
  economy markets crime weather climate environment general events event career careers learning training case studies study
  use type company role category categories location department topic topics page link links text image menu search get started start trial free
  login sign key takeaways frequently asked questions full bio first last name email tags pay invoice request info contact subscribe follow
  share save read more our your about download home skip back next previous contents demo book buy shop order view show hide open close
  policy privacy disclosure terms thoughts summary facts praise details boards board partnerships table camps methodology catalog catalogue
  university opportunities services service newsletters newsletter official feed icon commented recommends curious perspectives area center
  centre paper label alignment appeal feedback advertising advertisement affiliate exclusive live today staff's conclusion overview
  introduction appearances deal table signal rating ownership planet europe america asia africa city county republic states united`.split(
    /\s+/u
  )
)

function beginning(words: readonly string[]): string {
  return String.raw`(?:${words.join('|')})[^\s\d:,.|]*`
}

/**
 * Most pages ask for neither, and start-up would pay for both. The patterns are written for small letters: with case ignored, V8 takes
 * many times as long to compile them.
 */
function lazy(make: () => RegExp): (text: string) => RegExpExecArray | null {
  let pattern: RegExp | undefined
  return (text) => {
    const lowered = lower(text)
    return (pattern ??= make()).exec(lowered.length === text.length ? lowered : text)
  }
}
