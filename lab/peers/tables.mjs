import { figure, table } from '../bench/table.mjs'

/**
 * One peer on one form of one set.
 *
 * @typedef {{ name: string, track: string, set: string, ms: number, cpu: number, figures: import('./scorers.mjs').Figures }} Row
 */

const PAGE_FIGURES = ['f1', 'p', 'r', 'lead', 'lost', 'paras']
const PUT_IN_FIGURES = ['kept', 'negativesKept', 'gone', 'goneWhole', 'cleanWhole', 'exact', 'paras']

/**
 * Prose with residue put in: a row a peer.
 *
 * @param {readonly Row[]} rows
 */
export function putInTable(rows) {
  const lines = rows.map(({ name, figures, ms, cpu }) => [
    name,
    ...PUT_IN_FIGURES.map((key) => figure(figures[key])),
    ...[ms, cpu].map((value) => figure(value, 1))
  ])
  return table(['peer', ...PUT_IN_FIGURES, 'ms', 'CPU ms'], lines)
}

/**
 * Real pages in one form: a row a peer, F1 in each set, then means over the sets and the pages without text in all.
 *
 * @param {readonly Row[]} rows
 */
export function pageTable(rows) {
  const sets = [...new Set(rows.map(({ set }) => set))]
  const lines = [...new Set(rows.map(({ name }) => name))].map((name) => {
    const own = rows.filter((row) => row.name === name)
    const mean = (/** @type {readonly (number | null)[]} */ values) => sum(values) / values.length
    return [
      name,
      ...sets.map((set) => figure(own.find((row) => row.set === set)?.figures['f1'])),
      ...PAGE_FIGURES.map((key) => figure(mean(own.map(({ figures }) => figures[key])))),
      String(sum(own.map(({ figures }) => figures['empty']))),
      figure(mean(own.map(({ ms }) => ms)), 1),
      figure(mean(own.map(({ cpu }) => cpu)), 1)
    ]
  })
  const head = ['peer', ...sets.map((set) => set.replace('dev-', '')), ...PAGE_FIGURES, 'empty', 'ms', 'CPU ms']
  return table(head, lines)
}

/** A sum, or NaN when a value is missing. */
function sum(/** @type {readonly (number | null)[]} */ values) {
  return values.reduce((/** @type {number} */ total, value) => total + (value ?? NaN), 0)
}
