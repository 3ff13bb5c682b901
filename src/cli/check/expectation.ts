import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { NewscleanError } from '../../errors.ts'
import { type Destination, extensions } from '../destination.ts'
import { claimName } from '../folder-sink.ts'
import { explainTrouble, type NamedInput } from '../inputs.ts'
import type { Plan } from '../plan.ts'
import type { Product } from '../product.ts'
import { wrong } from '../wrong.ts'
import { foldName, toSafeName } from '../safe-name.ts'
import { compare } from './difference.ts'
import type { Case, Finding } from './report.ts'

/** Where a document comes from: the file, `null` for stdin, and the line in it. */
type Source = Pick<Finding, 'path' | 'line'>

/** What `newsclean -o FOLDER` wrote there, against what it would write now. */
export interface Expectation {
  /** Whether records without their words are compared too. */
  readonly sidecars: boolean
  /** Compare the files of one document, which stands at that line of its input. */
  take(product: Product, from: NamedInput, line: number): Promise<Finding[]>
  /** An input has ended: compare the file of its records. */
  end(from: NamedInput): Promise<Case[]>
  /** The expected files that nothing has asked for, where a folder was checked or a stream of records that have a file each. */
  left(): Case[]
}

/**
 * Read what is expected.
 *
 * Records without their words, `NAME.json` beside `NAME.md`, are compared where the folder has any.
 *
 * @throws NewscleanError where the folder is none.
 */
export async function openExpectation(folder: Destination, inputs: readonly NamedInput[], plan: Plan): Promise<Expectation> {
  const { path: root, format } = folder
  const there = await list(root, format)
  const sidecars = (format === 'md' || format === 'text') && [...there].some((path) => path.endsWith('.json'))
  const claimed = new Map([...plan.names].map(([input, name]) => [foldName(name), input.shown]))
  const asked = new Set<string>()
  const records = new Map<NamedInput, string>()
  let whole = inputs.some(({ kind }) => kind === 'folder')

  const hold = async (place: string, text: string, source: Source): Promise<Finding[]> => {
    asked.add(place)
    const path = join(root, place)
    if (!there.has(place)) {
      const message = `${path} is missing; write it with newsclean -o ${root}, or leave the document out`
      return [{ gate: 'expect-missing', message, ...source }]
    }
    let expected: string
    try {
      expected = await readFile(path, 'utf8')
    } catch (error) {
      return [{ gate: 'unreadable', message: explainTrouble(path, error), path, line: 1 }]
    }
    const found = compare(place, expected, text)
    return found ? [{ gate: 'expect-changed', message: 'differs from what comes out now', path, ...found }] : []
  }

  return {
    sidecars,
    take: async (product, from, line) => {
      const source = { path: from.file && from.shown, line }
      if (format === 'jsonl') {
        records.set(from, (records.get(from) ?? '') + product.text)
        return []
      }
      whole ||= product.container
      if (product.verdict === null && format !== 'json') {
        // Nothing comes out of it, and that is said already: its files are not left over too.
        const stem = product.container ? join(dirname(from.place), toSafeName(product.id)) : (plan.names.get(from) ?? '')
        for (const extension of [extensions[format], '.json']) asked.add(toPlace(stem + extension))
        return []
      }
      const name = nameOf({ ...product, line }, from, plan, claimed)
      if (typeof name !== 'string') return [{ gate: 'duplicate_id', message: name.message, ...source }]
      const main = toPlace(name + extensions[format])
      const sidecar = toPlace(`${name}.json`)
      const found = await hold(main, product.text, source)
      return product.sidecar === null ? found : [...found, ...(await hold(sidecar, product.sidecar, source))]
    },
    end: async (from) => {
      const text = records.get(from)
      records.delete(from)
      if (text === undefined) return []
      const place = toPlace((plan.names.get(from) ?? toSafeName(from.shown)) + extensions[format])
      const source = { path: from.file && from.shown, line: 1 }
      return [{ name: join(root, place), path: join(root, place), findings: await hold(place, text, source) }]
    },
    left: () =>
      [...there]
        .filter((place) => whole && !asked.has(place))
        .map((place) => {
          const path = join(root, place)
          const message = 'is left over: no document comes out there; remove it, or bring the document back'
          return { name: path, path, findings: [{ gate: 'expect-extra', message, path, line: 1 }] }
        })
  }
}

function nameOf(product: Product, from: NamedInput, plan: Plan, claimed: Map<string, string>): string | NewscleanError {
  if (!product.container) return plan.names.get(from) ?? toSafeName(product.id)
  try {
    return claimName(product, from, plan, claimed)
  } catch (error) {
    if (!(error instanceof NewscleanError)) throw error
    return error
  }
}

/** The files of the folder that hold outputs of a format, parts joined by `/`; hidden ones are left out. */
async function list(root: string, format: Destination['format']): Promise<Set<string>> {
  const folder = await stat(root).catch(() => null)
  if (!folder?.isDirectory())
    throw wrong(`--expect ${root} is no folder; write it with newsclean -o ${root}, and commit it once it was read`)
  const wanted = format === 'jsonl' ? ['.jsonl'] : [extensions[format], '.json']
  const places = (await readdir(root, { recursive: true })).map(toPlace)
  const shown = places.filter((place) => !place.split('/').some((part) => part.startsWith('.')))
  return new Set(shown.filter((place) => wanted.some((extension) => place.endsWith(extension))).sort())
}

function toPlace(path: string): string {
  return path.split(sep).join('/')
}
