import { join } from 'node:path'

/** The sets that are learned from, with the layouts of each. */
const pages = ['dev-wcxb', 'dev-fundus', 'dev-n4k', 'dev-more']
const tracks = ['blocks', 'container', 'nodes', 'raw']

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
