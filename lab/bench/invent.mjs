const ONSETS = ['b', 'br', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'v', 'w']
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'oo']
const CODAS = ['', '', 'l', 'm', 'n', 'r', 's', 't', 'nd']
const LITTLE = ['the', 'of', 'and', 'to', 'in', 'a', 'that', 'was', 'for', 'on', 'with', 'as', 'by', 'at', 'from']

/**
 * What scrapers leave around and between paragraphs, with a place for an invented headline.
 *
 * @type {readonly ((headline: string) => string)[]}
 */
const RESIDUE = [
  (headline) => `Read Also: ${headline}`,
  () => 'Share on Facebook',
  () => 'Please enter your comment!',
  () => 'Sign up for our newsletter',
  (headline) => `You may also like: ${headline}`,
  () => 'Advertisement'
]

/**
 * A writer of invented news: the same seed gives the same words on every machine.
 *
 * @param {number} seed
 */
export function makeInventor(seed) {
  let state = seed >>> 0
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** @template T @param {readonly T[]} list */
  const pick = (list) => list[Math.floor(random() * list.length)]
  const between = (/** @type {number} */ least, /** @type {number} */ most) => least + Math.floor(random() * (most - least + 1))
  const many = (/** @type {number} */ count, /** @type {() => string} */ make) => Array.from({ length: count }, make)
  const capital = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1)

  const word = () =>
    random() < 0.4 ? pick(LITTLE) : many(between(1, 3), () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join('')
  const headline = () => capital(many(between(5, 9), word).join(' '))
  const sentence = () => `${headline()} ${many(between(4, 16), word).join(' ')}.`
  const paragraph = () => many(between(2, 5), sentence).join(' ')
  const residue = () => pick(RESIDUE)(headline())

  /** Lines until they hold `size` characters. */
  const fill = (/** @type {number} */ size, /** @type {() => string} */ make, separator = '\n') => {
    const lines = []
    for (let length = 0; length < size; length += lines[lines.length - 1].length + separator.length) lines.push(make())
    return lines.join(separator)
  }
  /** A headline, then paragraphs with a line of residue now and then. */
  const article = (/** @type {number} */ size) =>
    `${headline()}\n\n${fill(size, () => (random() < 0.25 ? residue() : paragraph()), '\n\n')}`
  return { word, sentence, paragraph, residue, fill, article }
}
