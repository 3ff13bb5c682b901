/* eslint-disable no-misleading-character-class -- the table is about exactly these characters */
import type { Repair } from '../types.ts'
import { findDecomposed } from './decomposed.ts'
import { findEntities } from './entities.ts'
import { applyRepairs, joinLayers } from './layers.ts'
import { findMojibake } from './mojibake.ts'
import { marks, stays, strayOpenings, strays, suspects, type RepairRow } from './repair-table.ts'

/** Each level of mojibake takes a round; more than this is no accident of a scraper. */
const maxRounds = 8

/**
 * Find the places of a decoded text that read otherwise, in order and without overlap.
 *
 * Linear in the length. Repaired text needs no repair.
 */
export function findRepairs(value: string): Repair[] {
  let repairs: readonly Repair[] = []
  let text = value
  const read = (find: (text: string) => Repair[]): boolean => {
    const found = find(text)
    if (found.length === 0) return false
    repairs = joinLayers(repairs, text, found)
    text = applyRepairs(text, found)
    return true
  }
  for (let round = 0; round < maxRounds; round++) {
    // Mojibake holds no-break spaces and control characters: all its levels come before the marks.
    for (let level = 0; level < maxRounds && read(findMojibake); level++);
    // And so do entities: `&nbsp;`.
    const escaped = read(findEntities)
    const marked = read(findMarks)
    const strayed = read(findStrays)
    // Behind what is taken out from between a letter and its mark.
    const composed = read(findDecomposed)
    if (!escaped && !marked && !strayed && !composed) break
  }
  return [...repairs]
}

// Tags and the later variation selectors begin with U+DB40.
const anyStray = /[\u034f\u200c\u200d\ufe00-\ufe0f\udb40]/
// Written when a text first needs them: their classes take milliseconds to compile.
let markPattern: RegExp | undefined
let strayPattern: RegExp | undefined

function findMarks(text: string): Repair[] {
  if (!suspects.test(text)) return []
  markPattern ??= alternatives(marks, 'y')
  return collect(matchAt(text, suspects, markPattern), marks)
}

/** Ask a long pattern only where one of the units stands that its matches begin with. */
function* matchAt(text: string, openings: RegExp, pattern: RegExp): Generator<RegExpExecArray> {
  const places = new RegExp(openings.source, 'g')
  for (let place = places.exec(text); place; place = places.exec(text)) {
    pattern.lastIndex = place.index
    const match = pattern.exec(text)
    if (!match) continue
    yield match
    places.lastIndex = match.index + match[0].length
  }
}

function findStrays(text: string): Repair[] {
  if (!anyStray.test(text)) return []
  strayPattern ??= alternatives([...stays, ...strays], 'yu')
  return collect(matchAt(text, strayOpenings, strayPattern), [...stays, ...strays])
}

function alternatives(rows: readonly { readonly pattern: RegExp | string }[], flags: string): RegExp {
  const sources = rows.map(({ pattern }) => (typeof pattern === 'string' ? pattern : pattern.source))
  return new RegExp(sources.map((source) => `(${source})`).join('|'), flags)
}

/** List what the rows match. Neighbours of one kind that are taken out are one repair. */
function collect(matches: Iterable<RegExpExecArray>, rows: readonly (RepairRow | { readonly why: string })[]): Repair[] {
  const repairs: Repair[] = []
  let open: { start: number; end: number; replacement: string; why: string } | undefined
  for (const match of matches) {
    let group = 1
    while (group < rows.length && match[group] === undefined) group++
    const row = rows[group - 1]
    if (!row || !('replacement' in row)) continue
    const found = match[0]
    const replacement = typeof row.replacement === 'string' ? row.replacement : (row.replacement[found] ?? '')
    const end = match.index + found.length
    if (open?.end === match.index && open.why === row.why && replacement === '' && open.replacement === '') open.end = end
    else repairs.push((open = { start: match.index, end, replacement, why: row.why }))
  }
  return repairs
}
