import { readSmall } from '../../batch/disk.ts'
import { giveTurn } from '../../batch/turns.ts'
import { hash } from '../../batch/manifest.ts'
import { openRaw, type RawDocument, readRaw } from '../../read/index.ts'
import { learnFrom, usualTerms } from '../../templates/learn.ts'
import { type Sketch, sketchOf } from '../../templates/sketch.ts'
import type { Template } from '../../types.ts'
import { isRecordStream } from '../destination.ts'
import type { NamedInput } from '../inputs.ts'
import { readOptions, type Request } from '../request.ts'
import { type Choice, Sample } from './sample.ts'
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

/**
 * Learn what repeats across the articles of each site, before the first is cleaned.
 *
 * Record streams are read twice, and of files those that are compared. What cannot be read is passed over: the run tells of it.
 */
export async function learnTemplates(inputs: readonly NamedInput[], request: Request, signal: AbortSignal): Promise<Templates> {
  const files = inputs.filter(({ file }) => file !== null)
  const chosen = await choose(files, request, signal)
  const sites = new Map<string, Map<number, Choice>>()
  for (const [number, choice] of chosen) {
    const members = sites.get(choice.site) ?? new Map<number, Choice>()
    sites.set(choice.site, members.set(number, choice))
  }
  const ofFiles = new Map<string, string[]>()
  for (const [site, members] of sites) {
    const paths = inRank([...members.values()]).flatMap(({ path }) => path ?? [])
    if (paths.length === members.size) ofFiles.set(site, paths)
  }
  const { learnSites } = await import('./sites.ts')
  const learned = await learnSites(ofFiles, request, signal)
  const others = [...sites].filter(([site]) => !ofFiles.has(site))
  if (others.length > 0)
    for (const [site, template] of await learnStreams(files, new Map(others), request, signal)) learned.set(site, template)
  const templates = new Map<string, Template>()
  for (const site of [...learned.keys()].sort()) {
    const template = learned.get(site)
    if (template) templates.set(site, template)
  }
  return templates
}

/** Learn what repeats across the articles of sites that record streams have a part in. */
async function learnStreams(
  files: readonly NamedInput[],
  sites: ReadonlyMap<string, ReadonlyMap<number, Choice>>,
  request: Request,
  signal: AbortSignal
): Promise<Map<string, Template | null>> {
  const chosen = new Map([...sites.values()].flatMap((members) => [...members]))
  const sketches = new Map<string, { readonly rank: string; readonly sketch: Sketch }[]>()
  const learned = new Map<string, Template | null>()
  const learn = (site: string): void => {
    learned.set(site, learnFrom(inRank(sketches.get(site) ?? []).map(({ sketch }) => sketch)))
    sketches.delete(site)
  }
  for await (const { number, document } of pass(files, request, signal, (number) => chosen.has(number))) {
    const choice = chosen.get(number)
    const arrival = choice && document && (await openRaw(document, readOptions(request)))
    if (!choice || !arrival || !('source' in arrival)) continue
    const group = sketches.get(choice.site) ?? []
    group.push({ rank: choice.rank, sketch: sketchOf(arrival.source.value) })
    sketches.set(choice.site, group)
    // Where a site's articles come one after the other, only it is held.
    if (group.length === sites.get(choice.site)?.size) learn(choice.site)
  }
  for (const site of [...sketches.keys()]) learn(site)
  return learned
}

/** In an order that does not hang on how they arrived. */
function inRank<T extends { readonly rank: string }>(ranked: readonly T[]): T[] {
  return [...ranked].sort((a, b) => (a.rank < b.rank ? -1 : 1))
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
    else if (!document) sample.add(siteOf({}, from.shown, request.site), { number, rank: hash(from.place), path: from.shown })
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
    await giveTurn()
    if (isOver()) return
    const isStream = isRecordStream(from.shown, request.from)
    if (isStream || opens?.(number)) {
      try {
        for await (const document of readRaw(from.input, { ...readOptions(request), hash: false }, readSmall)) {
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
