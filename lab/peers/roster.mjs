import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { python } from './install.mjs'

/** @typedef {{ name: string, command: readonly string[] }} Peer */

const here = fileURLToPath(new URL('.', import.meta.url))
const inPython = (/** @type {string} */ name) => [python, join(here, 'python/serve.py'), name]
const inNode = (/** @type {string} */ name) => [process.execPath, join(here, 'node/serve.mjs'), name]

/** @type {readonly Peer[]} All that read flat text, or its lines made into paragraphs. */
export const flatPeers = [
  { name: 'newsclean', command: inNode('newsclean') },
  { name: 'c4', command: inPython('c4') },
  { name: 'justext', command: inPython('flat-justext') },
  { name: 'boilerpipe', command: inPython('flat-boilerpipe') },
  { name: 'trafilatura', command: inPython('flat-trafilatura') },
  { name: 'untouched', command: inNode('untouched') }
]

/** @type {readonly Peer[]} All that are given the page. */
export const pagePeers = [
  { name: 'trafilatura', command: inPython('trafilatura') },
  { name: 'rs-trafilatura', command: inPython('rs-trafilatura') },
  { name: 'newspaper4k', command: inPython('newspaper4k') },
  { name: 'readability', command: inNode('readability') },
  { name: 'readability-linkedom', command: inNode('readability-linkedom') },
  { name: 'defuddle', command: inNode('defuddle') }
]
