import { isDate, isSpan } from '../rules/reading/date-shape.ts'
import { afterBy } from '../rules/lines/writer-words.ts'
import { areMenuWords, isMenu } from '../rules/reading/menus.ts'
import { endsInStop, isOneSentence } from './full-stop.ts'
import type { Page } from './page.ts'
import { isTrailed } from './trails.ts'

/** A headline has so many words at most. */
export const longest = 30
/** One of fewer words may as well be a rubric. */
export const fewest = 4
/** Share of the URL's words that a line must hold to be the headline for it. */
export const inSlug = 0.5
/** A story with so many lines over it stands on a whole page, menus and all. */
export const wholePage = 8
const genres =
  'reportage|portrait|interview|récit|enquête|entretien|décryptage|témoignage|infographie|grand format|en images|foto|watch'
const films = new RegExp(`^[^a-zà-ž]*(?:(?:im|en|in|em|mira el|guarda il) )?(?:v[ií]d[eé]o|wideo|${genres})`, 'iu')
const filmsEast =
  /^(?:[【[<（［](?:動画|写真|画像|영상|포토|화보|视频|視頻|影片|影音|组图)|(?:Видео|Відео|Βίντεο|ΒΙΝΤΕΟ|Фото)[:.]|(?:فيديو|بالفيديو|بالصور|فیلم|ویدئو|ویدیو)\s?[:.|])/u
/** A sentence of so many words that a text opens with is its story at so low a chance: no banner stands over what people copy. */
const fewestOpening = 12
const doubted = 0.25
/** What was cut off: the beginning of a longer line. */
export const cut = / ?(?:\.{3}|…)$/u
/**
 * A word for what follows, such as `Date:`, the time of an entry in a live report, and figures alone head no story; nor do a Japanese
 * standfirst between waves, and a Chinese line with the day and the hour.
 */
const headsNothing = /[:：]$|^\d{1,2}:\d{2}(?![\d:]|\s?-)|^\P{L}+$|^[～〜].+[～〜]$|\d年\d{1,2}月\d{1,2}日\s\d{1,2}:\d\d/u
/** Rubrics in a row or a trail: each of so few words, or letters where words have no spaces. */
const parting = /\s[|•·»›.]\s|\s?[>＞]\s?|\s[/／]\s?|\/\s/u
const trailing = /[>＞]|\s[»›/／]\s/u
const longestRubric = 4
const longestUnspaced = 8
/** A standfirst of several sentences has so many words. */
const fewestTold = 16
/** So many lines that ask below the first make an interview. */
const fewestAsked = 2
const asking = /[?？؟]['"”’»」]?$/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}/u

/** Whether a line says when the story came out, with or without who wrote it, or from when to when somebody lived. */
export function isDated(page: Page, index: number): boolean {
  const text = page.text(index)
  return (
    isDate(text) || isSpan(text) || (/(?:19|20)\d{2}/u.test(text) && (page.about(index) !== undefined || afterBy(text) !== null))
  )
}

/** Where the story begins, and the lines over it that may be its headline. */
export function findCandidates(page: Page): { readonly story: number; readonly lines: readonly number[] } {
  const story = firstProse(page)
  return { story, lines: candidates(page, story) }
}

function firstProse(page: Page): number {
  const told = (index: number): boolean => page.isOpen(index) && page.read(index, 'sentence') > 0
  const isOverAbout = (index: number): boolean =>
    page.read(index, 'words') <= longest && !isOneSentence(page.text(index)) && page.about(index + 1) !== undefined
  // A banner or a teaser over the headline tells something too; of an excerpt all that is told is cut; over a writer's name stands a headline.
  const isWhole = (index: number): boolean => told(index) && !cut.test(page.text(index)) && !isOverAbout(index)
  if (isWhole(0) && opensText(page) && told(2)) return 0
  const likely = page.blocks.findIndex((_, index) => isWhole(index) && page.read(index, 'prose') > 0 && page.chance(index) >= 0.5)
  if (likely >= 0) return likely
  const whole = page.blocks.findIndex((_, index) => isWhole(index))
  return whole >= 0 ? whole : page.blocks.findIndex((_, index) => told(index))
}

/** Whether a text opens with a sentence of its story: what stands between it and the next one is no headline, unless marked as one or named by the URL. */
function opensText(page: Page): boolean {
  const isTitled = page.blocks[1]?.level === 1 || page.read(1, 'slug') >= inSlug
  return !isTitled && page.read(0, 'words') >= fewestOpening && page.chance(0) >= doubted && !isDated(page, 0)
}

function candidates(page: Page, story: number): number[] {
  const found: number[] = []
  for (let index = 0; index < story; index++) {
    const { form, joins, text } = page.blocks[index] ?? { text: '' }
    const words = page.read(index, 'words')
    // On a whole page much else tells the headline, which may ask at length, or be two sentences: `Rain is coming. Here is what to do.`
    // One sentence is a standfirst rather.
    const isLine = page.isShort(index, true) || (story > wholePage && words >= fewest && !isOneSentence(text))
    // A trail of sections was cut off before the first headline of a page that stands in one line.
    const opens =
      joins === 'paragraph' || joins === 'line' || (index === 1 && page.label(0) === 'navigation') || isTrailed(page, index)
    const isWhole = opens && !cut.test(text)
    const isOne = form === 'heading' || (form === 'line' && isLine)
    const mayHead =
      words >= 1 && words <= longest && !headsNothing.test(text) && !isDated(page, index) && page.about(index) === undefined
    if (page.isOpen(index) && isOne && isWhole && mayHead) found.push(index)
  }
  if (found.length === 0) return findFilm(page, story)
  // What ends in another line is that headline with something before it: `Home / Region / Ferry stops`, `Now reading: Ferry stops`.
  const long = new Set(found.flatMap((index) => (page.read(index, 'words') >= fewest ? [page.text(index)] : [])))
  const lengths = [...new Set([...long].map(({ length }) => length))]
  const endsInOther = (text: string): boolean => lengths.some((length) => length < text.length && long.has(text.slice(-length)))
  const heads = found.filter(
    (index) =>
      !isTrail(page.text(index)) &&
      !isMenu(page.text(index)) &&
      !areMenuWords(page.text(index)) &&
      !endsInOther(page.text(index)) &&
      !isStandfirst(page, found, index) &&
      !opensTalk(page, index)
  )
  return heads.length > 0 ? heads : found
}

/** Several sentences right below a line without a full stop, which is their headline. */
function isStandfirst(page: Page, found: readonly number[], index: number): boolean {
  const over = index - 1
  const isTold = endsInStop(page.text(index)) && page.read(index, 'words') >= fewestTold
  return isTold && found.includes(over) && page.read(over, 'words') >= fewest && !endsInStop(page.text(over))
}

/** A question of an interview: a sentence stands right over it, and more is asked below. Over a headline that asks stands none. */
function opensTalk(page: Page, index: number): boolean {
  if (!asking.test(page.text(index)) || !page.read(index - 1, 'sentence') || !page.read(index - 1, 'ended')) return false
  const isAsked = (at: number): boolean => asking.test(page.text(at)) && page.read(at, 'words') <= longest
  return page.blocks.filter((_, at) => at > index && isAsked(at)).length >= fewestAsked
}

/** Rubrics and nothing else: `Home > Region > Saltmere`, `Jobs | Events | Puzzles`. A bar or a point may part two halves of a headline. */
export function isTrail(text: string): boolean {
  const parts = text.split(parting).filter((part) => part !== '')
  const isRubric = (part: string): boolean =>
    unspaced.test(part) ? part.length <= longestUnspaced : part.split(' ').length <= longestRubric
  return parts.length > (trailing.test(text) ? 1 : 2) && parts.every(isRubric)
}

/** Where no other line may be the headline, the first is that says what a film shows: `Video: How the mill was saved`. */
function findFilm(page: Page, story: number): number[] {
  const first = page.blocks.findIndex(({ form }, index) => form === 'line' && page.read(index, 'words') >= fewest)
  const text = page.text(first)
  const isFilm = first >= 0 && first < story && page.label(first) === 'related' && (films.test(text) || filmsEast.test(text))
  return isFilm ? [first] : []
}
