import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

const counter = /^[[(]?(\d{1,3}) ?\/ ?(\d{1,3})[\])]?$/u
/** So many figures in a row of one whole count something; two may be measures of a recipe. */
const fewest = 3

/** Drop the figures that count the pictures of a gallery, a line each: `1/6`, `2/6`, `3/6`. */
export function dropCounters(page: Page): void {
  const wholes = new Map<number, number[]>()
  page.blocks.forEach(({ text }, index) => {
    const [, at, of] = counter.exec(text) ?? []
    if (of === undefined) return
    const places = wholes.get(Number(of)) ?? []
    if (Number(at) === places.length + 1) wholes.set(Number(of), [...places, index])
  })
  for (const [whole, places] of wholes)
    if (places.length >= Math.min(fewest, whole) && whole >= fewest)
      for (const index of places) page.decided[index] = reasons.counter
}
