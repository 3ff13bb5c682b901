import { isKept } from '../rules/policy.ts'
import { holdsSentence, range } from './edges.ts'
import { headsStory } from './inner-heading.ts'
import type { Page } from './page.ts'
import { reasons } from '../rules/reasons.ts'

/** A paragraph of prose repeats when it has so many words: a shorter one may be a refrain, an answer or a heading. */
const fewest = 20
/** A teaser has so many words, and its paragraph stands so near below it. */
const fewestOfTeaser = 4
const teased = 12
const cutOff = / ?(?:\.{3}|…)$/u
/** So short a text may be nothing but two such phrases, and answers of an interview. */
const fewestAtEnd = 6
/** A linked headline has so many words; two or three make a heading of the story. */
const headline = { fewest: 4, longest: 25, most: 12 } as const
/** A lead-in alone, `READ MORE`, stands over one headline; the next may be a heading of the story. */
const leadIn = 'related-lead-alone'
/** It tells of several, which then touch it and each other: `RELATED STORIES`. */
const several = new RegExp(
  '(?:stories|articles|posts|links|videos|noticias|artículos|notícias|matérias|artigos|articoli|notizie|beiträge|berichten|artykuły|' +
    'články|статьи|новости|новини)[\\s:!»›→>]*$',
  'iu'
)
/** What somebody says in a story, with a question or a cry, or asks behind `प्रश्न :`; an item of a list of links opens with a dash too. */
const spoken = /^[—–] ?\p{L}.*[?!;؟？！]$|^\p{Lo}[\p{Lo}\p{M}]{1,12} ?: .*[?؟]$/u

/** Let phrases speak that count only beside residue; what they take may make their neighbours residue in turn. */
export function spreadAlone(page: Page): void {
  const { blocks } = page
  for (let index = 1; index + 1 < blocks.length; index++) speakInRow(page, [index - 1, index, index + 1])
  if (blocks.length >= fewestAtEnd) speakInRow(page, [blocks.length - 2, blocks.length - 1])
  for (let index = 0; index < blocks.length; index++) speakBeside(page, index, index - 1)
  for (let index = blocks.length - 1; index >= 0; index--) speakBeside(page, index, index + 1)
}

/** Three such phrases in a row are residue together, and the last two of a text. */
function speakInRow(page: Page, row: readonly number[]): void {
  if (!row.every((place) => page.isOpen(place) && page.likely(place))) return
  for (const place of row) page.decided[place] = page.likely(place)
}

function speakBeside(page: Page, index: number, neighbour: number): void {
  const beside = page.decided[neighbour]
  const hit = page.likely(index)
  if (hit && beside && page.isOpen(index) && !isKept(beside.label)) page.decided[index] = hit
}

/** Take the headlines that stand under a line that announces other stories. */
export function spreadRelated(page: Page): void {
  page.blocks.forEach((_, index) => {
    const opening = page.decided[index]
    if (opening?.label !== 'related' || opening.value || opening === reasons.headline) return
    let end = index + 1
    const isLead = opening.rule === leadIn
    const isSeveral = isLead && several.test(page.text(index))
    const mayGoOn = (at: number): boolean => !isLead || at <= index + 1 || (isSeveral && page.blocks[at]?.joins === 'line')
    while (end <= index + headline.most && mayGoOn(end) && isHeadline(page, end)) end += 1
    const links = range(index + 1, headsStory(page, index + 1, end - 1) ? end - 1 : end)
    for (const link of links) page.decided[link] = { ...reasons.headline, value: page.text(link) }
    if (links.length < end - index - 1) page.decided[end - 1] = reasons.heading
  })
}

function isTeaser(page: Page, index: number, text: string): boolean {
  const start = text.replace(cutOff, '')
  if (start === text || page.read(index, 'words') < fewestOfTeaser) return false
  return page.blocks
    .slice(index + 1, index + 1 + teased)
    .some(({ text: below }, at) => page.read(index + 1 + at, 'words') >= fewest && below.startsWith(start))
}

function isHeadline(page: Page, index: number): boolean {
  const words = page.read(index, 'words')
  return (
    page.isOpen(index) &&
    (page.isShort(index, true) || isItem(page, index)) &&
    !page.read(index, 'colon') &&
    words >= headline.fewest &&
    words <= headline.longest &&
    // Residue that nothing knows may be glued to a paragraph of the story.
    !holdsSentence(page.text(index)) &&
    !spoken.test(page.text(index))
  )
}

/** Bullets stand before linked headlines too. */
function isItem(page: Page, index: number): boolean {
  return page.blocks[index]?.form === 'item' && !page.read(index, 'ended') && !page.read(index, 'prose')
}

/** Drop paragraphs that stand twice, and teasers: the beginning of a paragraph below, cut off. */
export function dropRepeats(page: Page): void {
  page.blocks.forEach((block, index) => {
    if (page.isOpen(index) && isTeaser(page, index, block.text)) page.decided[index] = reasons.teaser
  })
  page.blocks.forEach((block, index) => {
    const twice = page.read(index, 'repeats') > 0 && page.read(index, 'prose') > 0 && page.read(index, 'words') >= fewest
    if (twice && page.isOpen(index) && block.joins === 'paragraph') page.decided[index] = reasons.repeated
  })
}
