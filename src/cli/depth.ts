/** Levels of arrays and objects that are written as JSON. How many more can be depends on the thread, for each takes a part of its stack. */
export const deepest = 1000

/** Is a value nested deeper than that? */
export function isTooDeep(value: object): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === deepest) return true
    level = level.flatMap((node) => Object.values(node).filter(isObject))
  }
  return false
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
