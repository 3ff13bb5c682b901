import { readSmall } from '../../batch/disk.ts'
import { hash } from '../../batch/manifest.ts'
import { openRaw, type RawDocument, readRaw } from '../../read/index.ts'
import { learnFrom, usualTerms } from '../../templates/learn.ts'
import { type Sketch, sketchOf } from '../../templates/sketch.ts'
import type { Template } from '../../types.ts'
import { isRecordStream } from '../destination.ts'
import type { NamedInput } from '../inputs.ts'
import { readOptions, type Request } from '../request.ts'
import { Sample } from './sample.ts'
import { siteOf, siteOfRaw } from './site.ts'

/** What repeats across the articles of each site, by the site. */
export type Templates = ReadonlyMap<string, Template>

/** A document of a run; files are not read in passing. */
interface Passing {
  /** In the order of the run, from 0. */
  readonly number: number
  readonly from: NamedInput
  readonly document: RawDocument | null
}

/** The sketches of one site, and how many are still to come. */
interface Group {
  awaited: number
  readonly sketches: { readonly rank: string; readonly sketch: Sketch }[]
}

/**
 * Learn what repeats across the articles of each site, before the first is cleaned.
 *
 * Record streams are read twice, and of files those that are compared. What cannot be read is passed over: the run tells of it.
 */
export async function learnTemplates(inputs: readonly NamedInput[], request: Request, signal: AbortSignal): Promise<Templates> {
  const files = inputs.filter(({ file }) => file !== null)
  const chosen = await choose(files, request, signal)
  const templates = new Map<string, Template>()
  const groups = new Map<string, Group>()
  for (const { site } of chosen.values()) {
    const group = groups.get(site) ?? { awaited: 0, sketches: [] }
    group.awaited += 1
    groups.set(site, group)
  }
  const learn = (site: string, { sketches }: Group): void => {
    const sorted = sketches.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ sketch }) => sketch)
    const template = learnFrom(sorted)
    if (template) templates.set(site, template)
    groups.delete(site)
  }
  for await (const { number, document } of pass(files, request, signal, (number) => chosen.has(number))) {
    const choice = chosen.get(number)
    const group = choice && groups.get(choice.site)
    if (!group) continue
    const arrival = document && (await openRaw(document, readOptions(request)))
    if (arrival && 'source' in arrival) group.sketches.push({ rank: choice.rank, sketch: sketchOf(arrival.source.value) })
    group.awaited -= 1
    // The files of a folder come one after the other: mostly one site is held at a time.
    if (group.awaited === 0) learn(choice.site, group)
  }
  for (const [site, group] of groups) learn(site, group)
  return templates
}

/** Choose what is compared, by the names of files and the records of streams. */
async function choose(
  files: readonly NamedInput[],
  request: Request,
  signal: AbortSignal
): Promise<ReturnType<Sample['choose']>> {
  const sample = new Sample()
  for await (const { number, from, document } of pass(files, request, signal)) {
    if (document?.kind === 'record')
      sample.add(siteOfRaw(document, request.site), { number, rank: hash(`${from.place}\n${document.text}`) })
    else if (!document) sample.add(siteOf({}, from.shown, request.site), { number, rank: hash(from.place) })
  }
  return sample.choose(usualTerms.fewest)
}

/** Pass over the documents of a run. @param opens Says which files are read. */
async function* pass(
  files: readonly NamedInput[],
  request: Request,
  signal: AbortSignal,
  opens?: (number: number) => boolean
): AsyncGenerator<Passing, void, undefined> {
  const isOver = (): boolean => signal.aborted
  let number = 0
  for (const from of files) {
    if (isOver()) return
    const isStream = isRecordStream(from.shown, request.from)
    if (isStream || opens?.(number)) {
      try {
        for await (const document of readRaw(from.input, readOptions(request), readSmall)) {
          if (isOver()) return
          yield { number, from, document }
          if (isStream) number += 1
        }
      } catch {
        // A file that is gone or may not be read.
      }
    } else if (!opens) yield { number, from, document: null }
    if (!isStream) number += 1
  }
}
