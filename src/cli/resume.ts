import { readdir, readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { HeldError, lockFolder, lockName } from '../batch/lock.ts'
import { hash, type Manifest, openManifest } from '../batch/manifest.ts'
import { removeStrays } from '../batch/strays.ts'
import { NewscleanError } from '../errors.ts'
import type { RawDocument } from '../read/index.ts'
import { makeFolder } from './make-folder.ts'
import type { Order } from './product.ts'
import { cannotWrite } from './replacement.ts'
import { makeKeys } from './resume-keys.ts'
import { toOptions } from './run-options.ts'
import { writeLines } from './whole-file.ts'

/** Remembers what is done in an output folder, which no other run may write to meanwhile. */
export interface Memory {
  readonly manifest: Manifest
  /** The key of a document, made of everything that its output depends on. */
  keyOf(document: RawDocument): string | undefined
  /** The key of a whole input that becomes one file, by the SHA-256 of its bytes. */
  keyOfInput(shown: string, sha256: string): string
  /** Go on with other decisions, or with what more articles of a site have told. */
  goOnWith(order: Order): void
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
  try {
    makeFolder(folder)
  } catch (error) {
    throw cannotWrite(folder, error)
  }
  const lock = await lockFolder(folder).catch((error: unknown) => {
    if (error instanceof NewscleanError) throw error
    if (!(error instanceof HeldError)) throw cannotWrite(folder, error)
    const who = error.pid === null ? `${lockName} there does not say which` : `process ${error.pid}`
    throw new NewscleanError(
      'held',
      `another run (${who}) writes into ${folder}; wait until it has ended, or choose another folder with -o`
    )
  })
  await removeStrays(folder)
  const replace = (path: string, lines: Iterable<string>): Promise<void> =>
    writeLines(path, lines).catch((error: unknown) => {
      throw cannotWrite(path, error)
    })
  const manifest = await openManifest(folder, replace, lasting ? toOptions(order) : undefined)
  const code = await hashCode()
  let keys = makeKeys(code, order)
  const place = (path: string): string => relative(folder, path).split(sep).join('/')
  return {
    manifest,
    keyOf: (document) => keys.keyOf(document),
    keyOfInput: (shown, sha256) => keys.keyOfInput(shown, sha256),
    goOnWith: (changed) => {
      keys = makeKeys(code, changed)
    },
    owns: (path) => manifest.owns(place(path)),
    place,
    release: () => lock.release()
  }
}

/** SHA-256 of the code that cleans: its rules, words and weights are part of it, and none of them has a version that could be forgotten. */
async function hashCode(): Promise<string> {
  const folder = new URL('.', import.meta.url)
  const names = (await readdir(folder)).filter((name) => /\.[jt]s$/u.test(name)).sort()
  const hashes = await Promise.all(names.map(async (name) => `${name} ${hash(await readFile(new URL(name, folder)))}`))
  return hash(hashes.join('\n'))
}
