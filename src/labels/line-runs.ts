import type { Page } from './page.ts'

/** So many lines that stay are a list, a poem or a table of the story. */
const fewestStaying = 4

/**
 * Short lines stay with the run of short lines that they stand in, where no residue is known between them and at least as many of its lines
 * stay: the last rows of a list stand far from the story's prose and near the page's menus, so that they are doubted one by one.
 *
 * @param least The chance to be story that such a line must have.
 */
export function spareWithRun(page: Page, unlikely: boolean[], least: number): void {
  const isLine = (index: number, goes: boolean): boolean =>
    page.isOpen(index) && unlikely[index] === goes && page.isShort(index, true) && page.likely(index) === undefined
  const endOf = (from: number, goes: boolean, step: 1 | -1): number => {
    let to = from
    while (isLine(to, goes)) to += step
    return to
  }
  for (let from = 1; from < unlikely.length; from++) {
    const to = endOf(from, true, 1)
    if (to === from) continue
    const staying = from - 1 - endOf(from - 1, false, -1) + endOf(to, false, 1) - to
    if (staying >= Math.max(fewestStaying, to - from))
      for (let index = from; index < to; index++) if (page.chance(index) >= least) unlikely[index] = false
    from = to
  }
}
