import { readdir, readFile, mkdir } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { HeldError, lockFolder } from '../batch/lock.ts'
import { hash, type Manifest, openManifest } from '../batch/manifest.ts'
import { removeStrays } from '../batch/strays.ts'
import { NewscleanError } from '../errors.ts'
import type { RawDocument } from '../read/index.ts'
import type { Order } from './product.ts'
import { cannotWrite } from './replacement.ts'
import type { Request } from './request.ts'
import { toOptions } from './run-options.ts'
import { keyOfAllDecisions, keyOfDecisions, sortTexts } from './review/decision-keys.ts'
import { writeFiles } from './whole-file.ts'

/** Remembers what is done in an output folder, which no other run may write to meanwhile. */
export interface Memory {
  readonly manifest: Manifest
  /** The key of a document, made of everything that its output depends on. */
  keyOf(document: RawDocument): string | undefined
  /** The key of a whole input that becomes one file, by the SHA-256 of its bytes. */
  keyOfInput(shown: string, sha256: string): string
  /** Go on with other decisions. */
  decide(request: Request): void
  /** Whether newsclean wrote the file. */
  owns(path: string): boolean
  /** Path in the output folder, parts joined by `/`. */
  place(path: string): string
  release(): Promise<void>
}

/**
 * Open the memory of an output folder.
 *
 * @param lasting The options are those of a run, to be remembered with what it writes.
 * @throws NewscleanError where another run writes into it.
 */
export async function openMemory(folder: string, order: Order, lasting = true): Promise<Memory> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw cannotWrite(folder, error)
  })
  const lock = await lockFolder(folder).catch((error: unknown) => {
    if (!(error instanceof HeldError)) throw cannotWrite(folder, error)
    throw new NewscleanError(
      'held',
      `another run (process ${error.pid}) writes into ${folder}; wait until it has ended, or choose another folder with -o`
    )
  })
  await removeStrays(folder)
  const replace = (path: string, text: string): Promise<void> =>
    writeFiles([[path, text]]).catch((error: unknown) => {
      throw cannotWrite(path, error)
    })
  const manifest = await openManifest(folder, replace, lasting ? toOptions(order) : undefined)
  const code = await hashCode()
  let terms = hash(JSON.stringify([code, termsOf(order)]))
  let { request } = order
  const place = (path: string): string => relative(folder, path).split(sep).join('/')
  return {
    manifest,
    keyOf: (document) => {
      if (document.kind === 'failure') return undefined
      const content = document.kind === 'text' ? document.fingerprint.sha256 : hash(document.text)
      return hash(`${terms} ${content} ${document.name}${keyOfDecisions(document, request)}`)
    },
    keyOfInput: (shown, sha256) => hash(`${terms} ${sha256} ${shown}${keyOfAllDecisions(shown, request)}`),
    decide: (decided) => {
      request = decided
      terms = hash(JSON.stringify([code, termsOf({ ...order, request })]))
    },
    owns: (path) => manifest.owns(place(path)),
    place,
    release: () => lock.release()
  }
}

/** The options that change what comes out. */
function termsOf({ request, format, sidecar }: Order): unknown {
  const { policy, mode, language, fields, dropped, frontMatter, insights, from, idField, textField, decided } = request
  const sorted = policy && Object.entries(policy).sort(([a], [b]) => (a < b ? -1 : 1))
  const known = {
    format,
    sidecar,
    policy: sorted,
    mode,
    language,
    fields,
    dropped,
    frontMatter,
    insights,
    from,
    idField,
    textField
  }
  return { ...known, decisions: decided && sortTexts(decided.everywhere) }
}

/** SHA-256 of the code that cleans: its rules, words and weights are part of it, and none of them has a version that could be forgotten. */
async function hashCode(): Promise<string> {
  const folder = new URL('.', import.meta.url)
  const names = (await readdir(folder)).filter((name) => /\.[jt]s$/u.test(name)).sort()
  const hashes = await Promise.all(names.map(async (name) => `${name} ${hash(await readFile(new URL(name, folder)))}`))
  return hash(hashes.join('\n'))
}
