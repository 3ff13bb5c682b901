import { readFile } from 'node:fs/promises'
import { fingerprintOf } from '../article/fingerprint.ts'
import { tallyWords } from '../article/tally.ts'
import { hashWords } from '../article/word-hashes.ts'
import { hash } from '../batch/manifest.ts'
import { realOf } from './output-place.ts'

/** What a record says of the words that were written with it, none of which can be relied on in a file of unknown origin. */
interface FoundMetadata {
  readonly title?: string | null
  readonly stats?: { readonly words?: number }
  readonly fingerprint?: string | null
  readonly source?: { readonly path?: string | null; readonly sha256?: string | null }
}

const frontMatter = /^---\n(?:[^\n]+\n)*?---\n/u
const headline = /^# [^\n]*\n/u
/** Before signs that Markdown would read. */
const escapes = /\\(?=[!-/:-@[-`{-~])/gu
/** The numbers of a list are written, and are none of its words. */
const marks = /^[> ]*(?:- |\d+[.)] )+/gmu

/**
 * Does a text hold the words of the article that a record describes, all of them and no others?
 *
 * Where nothing was taken out of the source it has the same words: then it is no output, unless the source is known to be another file.
 *
 * @param path An existing file, Markdown or text.
 */
export async function holdsItsWords(path: string, { stats, fingerprint, source }: FoundMetadata): Promise<boolean> {
  const bytes = await readFile(path)
  if (hash(bytes) === source?.sha256 && !isAnother(source.path, path)) return false
  const body = bytes.toString().replace(frontMatter, '').trimStart().replace(headline, '')
  return [body, body.replace(marks, '')].some((text) => {
    return tallyWords([text.replace(escapes, '')]).words === stats?.words && fingerprintOf(hashWords([text])) === fingerprint
  })
}

function isAnother(source: string | null | undefined, path: string): boolean {
  const real = source ? realOf(source) : null
  return real !== null && real !== realOf(path)
}
