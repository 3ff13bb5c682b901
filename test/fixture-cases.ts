import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Known } from '../src/read/source.ts'

/** One article of a fixture folder and where its expected files stand. */
export interface FixtureCase {
  /** `en/read-also-in-story`, with `#id` behind it for a record of a container. */
  readonly name: string
  /** The folder above: an ISO 639-1 code. */
  readonly language: string
  readonly text: string
  readonly known: Known
  /** Path of the expected files without their extension. */
  readonly expected: string
}

/** A line of `input.jsonl`, as far as `clean` is told of it. */
interface InputRecord {
  readonly id: string
  readonly text: string
  readonly url?: string
  readonly site?: string
  readonly language?: string
  readonly published?: string
}

const root = fileURLToPath(new URL('../fixtures', import.meta.url))

/** All articles of `fixtures/`, in the order of their names. */
export function fixtureCases(): FixtureCase[] {
  return folders(root).flatMap((language) =>
    folders(`${root}/${language}`).flatMap((name) => casesIn(`${root}/${language}/${name}`, `${language}/${name}`, language))
  )
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

function casesIn(folder: string, name: string, language: string): FixtureCase[] {
  if (existsSync(`${folder}/input.txt`)) {
    const text = readFileSync(`${folder}/input.txt`, 'utf8')
    return [{ name, language, text, known: { id: name }, expected: `${folder}/expected` }]
  }
  if (!existsSync(`${folder}/input.jsonl`))
    throw new Error(`No input in fixtures/${name}: expected input.txt or input.jsonl. Add one, or remove the folder.`)
  return readFileSync(`${folder}/input.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, url, site, language: code, published } = JSON.parse(line) as InputRecord
      const hints = {
        ...(url && { url }),
        ...(site && { site }),
        ...(code && { language: code }),
        ...(published && { published })
      }
      return { name: `${name}#${id}`, language, text, known: { id, hints }, expected: `${folder}/expected/${id}` }
    })
}
