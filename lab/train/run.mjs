// From the texts to the weights in src/model/learned.ts, step by step; README.md tells what each does.
//
//   npm run train [-- --work FOLDER] [--trees N] [--from STEP] [--python PATH]
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { need, root, sharedBench } from '../bench/places.mjs'
import { listMade } from './sets.mjs'

const { values } = parseArgs({
  options: {
    work: { type: 'string', default: join(root, 'out/train') },
    trees: { type: 'string', default: '300' },
    rate: { type: 'string', default: '0.08' },
    from: { type: 'string', default: 'observe' },
    python: { type: 'string', default: 'python3' }
  }
})
need(join(sharedBench, 'README.md'), 'The real texts stay outside the project.', 0)
const { work } = values
const environment = join(work, 'python')
const python = join(environment, 'bin/python')
const here = (/** @type {string} */ file) => join(root, 'lab/train', file)
const call = (/** @type {string} */ command, /** @type {string[]} */ args) => {
  console.log(`> ${[command, ...args].map((part) => part.replace(root, '')).join(' ')}`)
  execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, PYTHONHASHSEED: '0' } })
}
const made = join(work, 'made')
const observed = join(work, 'observed')
const observing = [here('observe.mjs'), '--to', observed, '--made', made]
const words = join(work, 'words')
const weights = join(work, 'weights')
const plain = () =>
  readdirSync(observed)
    .filter((file) => file.endsWith('.first.f32'))
    .map((file) => file.replace('.first.f32', ''))
const both = ['--observed', observed, '--words', words, '--to', weights, '--trees', values.trees, '--rate', values.rate]

/** @type {Record<string, () => void>} */
const steps = {
  observe: () => call('node', [here('observe.mjs'), '--to', observed, '--features']),
  labels: () => call(python, [here('labels.py'), '--observed', observed, '--bench', sharedBench]),
  worlds: () => {
    call('node', [here('worlds.mjs'), '--to', made, '--folds', join(observed, 'folds.json')])
    call('node', [here('fronts.mjs'), '--to', made, '--folds', join(observed, 'folds.json')])
    call('node', [here('written.mjs'), '--to', made])
    call('node', [
      ...observing,
      '--features',
      '--sets',
      listMade(sharedBench, made)
        .map(({ name }) => name)
        .join(',')
    ])
    call(python, [here('labels.py'), '--observed', observed, '--bench', sharedBench, '--made', made])
  },
  words: () => {
    call(python, [here('words.py'), '--observed', observed, '--to', words])
    call(python, [here('voice.py'), '--observed', observed, '--to', words])
  },
  wording: () => call('node', [...observing, '--words', words]),
  first: () => call(python, [here('trees.py'), 'first', ...both]),
  again: () => call('node', [...observing, '--words', words, '--first', '--sets', plain().join(',')]),
  second: () => call(python, [here('trees.py'), 'second', ...both]),
  surer: () => call(python, [here('trees.py'), 'second', ...both, '--without-doubtful']),
  write: () => call('node', [here('write.mjs'), join(weights, 'weights.all.json')])
}
const names = Object.keys(steps)
if (!names.includes(values.from)) throw new Error(`There is no step "${values.from}". The steps are ${names.join(', ')}.`)
if (!existsSync(python)) {
  call(values.python, ['-m', 'venv', environment])
  call(python, ['-m', 'pip', 'install', '--quiet', '--requirement', here('requirements.txt')])
}
for (const name of names.slice(names.indexOf(values.from))) steps[name]()
