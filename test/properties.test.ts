import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { clean, toMarkdown, toSource, toText } from './journey.ts'
import { articles, messyText } from './generators.ts'
import { wordsOf } from './words.ts'

const report = 'The harbour reopened the harbour after the flood, and it was as they had said.'
/** A headline glued to the story's first words, which stand in a line of their own too. */
const gluedToHeadline = `Old harbour reopened after the flood${report}${report}\n\n${report}`
const gluedToResidue = `Please enter your comment!\n\nREAD MORE: Old harbour reopened after the flood${gluedToHeadline}\n\n`

const runs = {
  numRuns: Number(process.env['FC_RUNS'] ?? 150),
  examples: [[gluedToHeadline], [gluedToResidue]] satisfies [string][]
}
const anyText = fc.oneof(
  articles,
  messyText,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 })
)

/** The source without the dropped spans, repaired. */
function remainder(value: string): string {
  const { repairs } = toSource(value)
  const spans = clean(value).dropped.map(({ start, end }) => ({ start, end, replacement: ' ' }))
  const edits = [
    ...spans,
    ...repairs.filter((repair) => !spans.some((span) => repair.start < span.end && repair.end > span.start))
  ]
  edits.sort((a, b) => a.start - b.start)
  let text = ''
  let at = 0
  for (const { start, end, replacement } of edits) {
    text += value.slice(at, start) + replacement
    at = end
  }
  return text + value.slice(at)
}

describe('any text', () => {
  test('source minus dropped holds exactly the words of title and text', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const article = clean(value)
        const words = wordsOf(`${article.metadata.title ?? ''}\n${toText(article)}`)
        expect(wordsOf(cutOff(remainder(value), article.metadata.title)).sort()).toEqual(words.sort())
      }),
      runs
    )
  })

  test('dropped is in order, without overlap, its places and lines true', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        let last = 0
        for (const { start, end, line, text } of clean(value).dropped) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
          expect(value.slice(0, start).split(/\r\n?|\n/).length).toBe(line)
          const there = toSource(value.slice(start, end))
          expect(wordsOf(repaired(there)).join(' ')).toBe(wordsOf(text).join(' '))
          expect(value.slice(start, end)).not.toMatch(/[\r\n]/)
        }
        expect(last).toBeLessThanOrEqual(value.length)
      }),
      runs
    )
  })

  test('CRLF is LF', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const lf = value.replace(/\r\n?/g, '\n')
        expect(toMarkdown(clean(lf.replace(/\n/g, '\r\n')))).toBe(toMarkdown(clean(lf)))
      }),
      runs
    )
  })

  test('indented is not indented', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(toMarkdown(clean(value.replace(/^(?=[^\r\n])/gm, '    ')))).toBe(toMarkdown(clean(value)))
      }),
      runs
    )
  })

  test('the Markdown read back has the same words', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const article = clean(value)
        const tree = unified().use(remarkParse).use(remarkGfm).parse(toMarkdown(article))
        expect(wordsOf(flatten(tree)).sort()).toEqual(wordsOf(flatten(article.tree)).sort())
      }),
      runs
    )
  })

  test('cleaning the text again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const article = clean(value)
        // Code is told by its fences, and the text has none: there its lines are lines like others.
        fc.pre(article.tree.children.every(({ type }) => type !== 'code'))
        const text = toText(article)
        const again = clean(text)
        // The text has no headline; where it opens with a short line, that line is taken for one, and what stands beside it,
        // or says it again, may be told by it: the section, the writer, the day.
        const { section, title } = again.metadata
        const byTitle = again.dropped
          .filter(({ rule }) => title !== null && rule.endsWith('-title'))
          .map((dropped) => dropped.text)
        if (section !== null) expect(byTitle).toContain(section)
        // A line that lost a piece was never seen as it now stands: it is judged anew, and so is what stands beside it.
        const whole = new Set(linesOf(value))
        fc.pre(linesOf(text).every((line) => !line || whole.has(line)) || again.dropped.length === byTitle.length)
        // The learned labeller weighs a line by its whole page, which is another one now; no rule may find more to drop.
        const byRule = again.dropped.filter(({ rule }) => rule !== 'learned')
        expect(byRule.map((dropped) => dropped.text)).toEqual(byTitle)
        if (byRule.length < again.dropped.length) return
        expect(wordsOf([...byTitle, title, toText(again)].join('\n')).sort()).toEqual(wordsOf(cutOff(text, title)).sort())
        // Fewer lines may all be as long as if they had been wrapped.
        const layouts = [article, again].map(({ metadata }) => metadata.source.layout)
        if (title === null && (layouts[0] === 'wrapped' || layouts[1] !== 'wrapped'))
          expect(linesOf(toText(again))).toEqual(linesOf(text))
      }),
      runs
    )
  })
})

/** The text with its headline cut off the word that it is glued to (`after the floodThe harbour`), as the metadata have it. */
function cutOff(text: string, title: string | null): string {
  return title === null ? text : text.replace(title, () => ` ${title} `)
}

/** The words of each line: residue between two lone dashes gone, the dashes may make a list. */
function linesOf(text: string): string[] {
  return text.split(/\n+/).map((line) => wordsOf(line).join(' '))
}

function repaired(source: ReturnType<typeof toSource>): string {
  let text = ''
  let at = 0
  for (const { start, end, replacement } of source.repairs) {
    text += source.value.slice(at, start) + replacement
    at = end
  }
  return text + source.value.slice(at)
}

/** The text of a tree, a space between its blocks. */
function flatten(node: Parameters<typeof toString>[0]): string {
  if (typeof node === 'object' && node !== null && 'children' in node && Array.isArray(node.children)) {
    return node.children.map((child) => flatten(child as typeof node)).join(hasText(node) ? '' : ' ')
  }
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'break' ? ' ' : toString(node)
}

function hasText(node: object): boolean {
  return (
    'type' in node && ['paragraph', 'heading', 'tableCell', 'link', 'emphasis', 'strong', 'delete'].includes(String(node.type))
  )
}
