/**
 * A text of the prose with residue put in: what was kept of it, and its headline.
 *
 * @typedef {{ id: string, language: string, title: string | null, keep: readonly string[] }} Known
 */

/** Texts of one language that make one page of teasers. */
const TEASERS = 8
/** Words of an excerpt, and of a teaser that breaks off. */
const EXCERPT = 40
const TEASER = 12
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Pages that are no article, and short articles, made from the texts of one language. What each should be called comes with it.
 *
 * @param {readonly Known[]} texts
 * @param {import('../../src/languages/pack.ts').LanguagePack} pack
 */
export function* makePages(texts, pack) {
  const titled = texts.filter(({ title, keep }) => title && keep.length > 2)
  for (let first = 0; first + TEASERS <= titled.length; first += 4) {
    const some = titled.slice(first, first + TEASERS)
    const dates = some.map((_, index) => `2024-03-${String(20 - index).padStart(2, '0')}`)
    const link = pack.phrases.related?.[0] ?? ''
    const page = (/** @type {(text: Known, index: number) => readonly (string | null)[]} */ entry) =>
      some.map((text, index) => entry(text, index).join('\n')).join('\n\n')
    yield { kind: 'dated headlines', wanted: 'listing', text: page(({ title }, index) => [dates[index], title]) }
    yield {
      kind: 'dated teasers',
      wanted: 'listing',
      text: page(({ title, keep }, index) => [title, dates[index], sentenceOf(keep[0])])
    }
    yield {
      kind: 'cut teasers',
      wanted: 'listing',
      text: page(({ title, keep }) => [title, cut(keep[0], TEASER) || sentenceOf(keep[0])])
    }
    yield { kind: 'teasers and links', wanted: 'listing', text: page(({ title, keep }) => [title, sentenceOf(keep[0]), link]) }
    yield { kind: 'bare teasers', wanted: 'listing', text: page(({ title, keep }) => [title, sentenceOf(keep[0])]) }
  }
  for (const { title, keep } of titled) {
    const gates = pack.phrases.paywall ?? []
    const gate = gates[title?.length ? title.length % gates.length : 0] ?? ''
    const excerpt = cut(keep[0], EXCERPT)
    if (excerpt) yield { kind: 'excerpt', wanted: 'partial', text: [title, excerpt].join('\n\n') }
    yield { kind: 'stub, any gate', wanted: 'partial', text: [title, ...keep.slice(0, 2), gate].join('\n\n') }
    yield { kind: 'one sentence', wanted: 'article', text: [title, sentenceOf(keep[0])].join('\n\n') }
    yield { kind: 'one paragraph', wanted: 'article', text: [title, keep[0]].join('\n\n') }
    yield { kind: 'whole', wanted: 'article', text: [title, ...keep].join('\n\n') }
  }
}

function sentenceOf(/** @type {string} */ text) {
  return /^.{12,}?(?:[.!?।۔](?=\s|$)|[。！？])/u.exec(text)?.[0] ?? text
}

/** The first words and an ellipsis; nothing where there are hardly more. */
function cut(/** @type {string} */ text, /** @type {number} */ words) {
  if (UNSPACED.test(text)) return text.length > words * 2.5 ? `${text.slice(0, words * 2)}…` : ''
  const all = text.split(' ')
  return all.length > words * 1.25
    ? `${all
        .slice(0, words)
        .join(' ')
        .replace(/[.,;:]$/u, '')}…`
    : ''
}
