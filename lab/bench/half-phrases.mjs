const PACKS = /[\\/]src[\\/]languages[\\/]index\.ts$/

/**
 * A rolldown plugin: in the bundle of a benchmark each language pack has one half of its listed phrases and lead-ins, told by a hash of
 * the phrase. What the other half words is met as an unseen wording is. Rules by shape stay whole, and the sources carry no hook.
 *
 * @param {1 | 2} half
 * @returns {import('rolldown').Plugin}
 */
export function halvePhrases(half) {
  return changePacks('half-phrases', `${String(isIn)}\n${String(halve)}`, `halve(pack, ${half})`)
}

/**
 * A rolldown plugin: in a bundle for training language packs have phrases with open places alone, so that any other phrase in a text is met
 * as an unseen wording is.
 *
 * @returns {import('rolldown').Plugin}
 */
export function withoutPhrases() {
  return changePacks('without-phrases', String(openOnly), 'openOnly(pack)')
}

/**
 * @param {string} name
 * @param {string} functions What `made` calls.
 * @param {string} made A pack, of `pack`.
 * @returns {import('rolldown').Plugin}
 */
function changePacks(name, functions, made) {
  return {
    name,
    transform(code, id) {
      if (!PACKS.test(id)) return null
      if (!code.includes('export const packs'))
        throw new Error(`${id} exports no packs; expected the list of all. Name the file that does.`)
      return {
        code: `${code.replace('export const packs', 'const whole')}\n${functions}\nexport const packs = whole.map((pack) => (${made}))`
      }
    }
  }
}

/** FNV-1a, its bits mixed: alike phrases of two packs fall into one half. */
function isIn(/** @type {string} */ phrase, /** @type {1 | 2} */ half) {
  let hash = 0x811c9dc5
  for (let at = 0; at < phrase.length; at++) hash = Math.imul(hash ^ phrase.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 15)) & 1) === half - 1
}

function openOnly(/** @type {import('../../src/languages/pack.ts').LanguagePack} */ pack) {
  const each = (/** @type {import('../../src/languages/pack.ts').Phrases} */ phrases) =>
    Object.fromEntries(Object.entries(phrases).map(([label, list]) => [label, list.filter((phrase) => phrase.includes('…'))]))
  return { ...pack, phrases: each(pack.phrases), alone: each(pack.alone) }
}

function halve(/** @type {import('../../src/languages/pack.ts').LanguagePack} */ pack, /** @type {1 | 2} */ half) {
  const some = (/** @type {readonly string[]} */ list) => list.filter((phrase) => isIn(phrase.toLowerCase(), half))
  const each = (/** @type {import('../../src/languages/pack.ts').Phrases} */ phrases) =>
    Object.fromEntries(Object.entries(phrases).map(([label, list]) => [label, some(list)]))
  return { ...pack, leadIns: some(pack.leadIns), phrases: each(pack.phrases), alone: each(pack.alone) }
}
