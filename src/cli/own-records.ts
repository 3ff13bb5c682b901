import { createReadStream } from 'node:fs'
import { failureCodes } from './failure-codes.ts'

// Inside a string of JSON quotes are escaped: no text can hold any of these.
const generator = /"generator":\s*\{\s*"name":\s*"newsclean"/u
const quality = /"quality":\s*\{\s*"verdict":\s*"(?:article|partial|listing|empty)",\s*"confidence":/u
const failed = /^\{\s*(?:"id":\s*"(?:[^"\\]|\\.)*",\s*)?"error":\s*\{\s*"code":\s*"([a-z_]+)",\s*"message":/u

/** Characters that are looked at once more with those behind them, longer than what may stand on both sides of a cut. */
const overlap = 256

/** Does the text of a record, or a part of it, say that newsclean made it? With `--fields` it may have no more than its quality or error. */
export function isSigned(text: string): boolean {
  if (generator.test(text) || quality.test(text)) return true
  const code = failed.exec(text)?.[1]
  return code === 'empty_article' || failureCodes.some((known) => known === code)
}

/** Does the first record of a file say that newsclean made it? It may be longer than memory, or stand on several lines. */
export async function isSignedFile(path: string): Promise<boolean> {
  let piece = ''
  let whole: boolean | undefined
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    piece += chunk as string
    whole ??= piece.startsWith('{\n')
    const end = whole ? -1 : piece.indexOf('\n')
    if (isSigned(end === -1 ? piece : piece.slice(0, end))) return true
    if (end !== -1) return false
    piece = piece.slice(-overlap)
  }
  return false
}
