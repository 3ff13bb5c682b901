/** A line of the body is longer, in letters and digits: a shorter one may stand in a menu as well. */
const longest = 60
/** The story begins so many lines below its title at most. */
const farthest = 25

/**
 * A page as somebody copies it: from so many lines over its title to the end of its story, with a line or two of what follows.
 *
 * @param {string} text A line for each block.
 * @param {string} title As it stands in a line of its own.
 * @param {string} body
 * @param {number} over
 * @returns {string | null} `null` where the title has no line, so few lines stand over it, or the story is not found below it.
 */
export function cropOver(text, title, body, over) {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const letters = lines.map(lettersOf)
  const told = lettersOf(body)
  const inBody = letters.map((line) => line.length > longest && told.includes(line))
  const wanted = lettersOf(title)
  const first = letters.indexOf(wanted)
  if (first < 0) return null
  const story = inBody.indexOf(true, first + 1)
  if (story < 0 || story - first > farthest) return null
  // Where it is repeated, the last one stands over the story.
  const head = letters.lastIndexOf(wanted, story)
  return head < over ? null : lines.slice(head - over, inBody.lastIndexOf(true) + 3).join('\n')
}

/**
 * The letters and digits of a text, by which lines are compared.
 *
 * @param {string} text
 */
export function lettersOf(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
