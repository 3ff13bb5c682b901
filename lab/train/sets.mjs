import { join } from 'node:path'

/** The sets that are learned from, with the layouts of each. */
const pages = ['dev-wcxb', 'dev-fundus', 'dev-n4k', 'dev-more']
const tracks = ['blocks', 'container', 'nodes', 'raw']

/** What worlds.mjs makes of each page. */
export const worlds = ['alone', 'cropped', 'outside']

/** Every text that is learned from: a name, its file of texts and its file of true bodies. */
export function listSets(/** @type {string} */ bench) {
  const file = (/** @type {string} */ name) => join(bench, `${name}.jsonl.gz`)
  return [
    ...pages.flatMap((set) =>
      tracks.map((track) => ({ name: `${set}.${track}`, texts: file(`${set}.${track}`), gold: file(`${set}.gold`) }))
    ),
    { name: 'dev-putin.text', texts: file('dev-putin.text'), gold: file('dev-putin.gold') }
  ]
}

/** The texts that worlds.mjs made of the pages, and those of fronts.mjs and written.mjs. */
export function listMade(/** @type {string} */ bench, /** @type {string} */ folder) {
  const texts = (/** @type {string} */ name) => join(folder, `${name}.jsonl`)
  return [
    ...pages.flatMap((set) =>
      worlds.map((world) => ({
        name: `${set}.${world}`,
        texts: texts(`${set}.${world}`),
        gold: join(bench, `${set}.gold.jsonl.gz`)
      }))
    ),
    ...['fronts.front', 'written.text', 'told.text', 'phrases.lines'].map((name) => ({
      name,
      texts: texts(name),
      gold: join(folder, name.replace(/\..*/, '.gold.jsonl'))
    }))
  ]
}
