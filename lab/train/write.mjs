// The last step: weights as a module of the package.
//
//   node lab/train/write.mjs weights.all.json
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../bench/places.mjs'

const [path] = process.argv.slice(2)
if (!path) throw new Error('write.mjs needs the file of weights that trees.py wrote.')
const bytes = readFileSync(path)
const name = `trees-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`
const stored = JSON.stringify({ ...JSON.parse(bytes.toString('utf8')), name })
const module = `import type { StoredWeights } from './stored.ts'

/** Written by \`npm run train\`; lab/train/README.md says from what. */
export const learned: StoredWeights = ${stored}
`
writeFileSync(join(root, 'src/model/learned.ts'), module)
console.log(`src/model/learned.ts: ${(module.length / 1e6).toFixed(2)} MB`)
