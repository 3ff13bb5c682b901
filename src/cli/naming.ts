import { foldName } from './safe-name.ts'

/** What gives an output its name. */
export interface Named {
  /** Relative to the output folder: `a.txt`, `2024/a.txt`. */
  readonly place: string
  /** The path as typed, for names that meet all the same. */
  readonly shown: string
}

/**
 * Name the outputs of a run: paths in the output folder without extension.
 *
 * The extension of the input is left out: `a.txt` → `a`. Where two would meet, also by case alone, each keeps its own: `a.txt`, `a.text`.
 * Files of one name from several places then keep the folders they were named with: `x/a.txt`, `y/a.txt`.
 * Depends on the listing alone, so the same listing gives the same names. Two that meet even so get `null` from the second on.
 */
export function nameOutputs(inputs: readonly Named[]): (string | null)[] {
  const steps = inputs.map((input) => [withoutExtension(input.place), input.place, foldersOf(input)])
  const levels = inputs.map(() => 0)
  const nameOf = (index: number, level = levels[index] ?? 0): string => steps[index]?.[level] ?? ''
  for (let risen = true; risen;) {
    risen = false
    for (const group of meetings(inputs.map((_, index) => nameOf(index)))) {
      // Whoever has risen least rises first: the others may keep the names they have.
      const level = Math.min(...group.map((index) => levels[index] ?? 0))
      // Names that differ in case alone stop at their own extension: the folders they came from tell them apart no better.
      const apart = new Set(group.map((index) => foldName(nameOf(index, 2)))).size > 1
      if (level === 2 || (level === 1 && !apart)) continue
      for (const index of group) if (levels[index] === level) levels[index] = level + 1
      risen = true
    }
  }
  const taken = new Set<string>()
  return inputs.map((_, index) => {
    const name = nameOf(index)
    if (taken.has(name)) return null
    taken.add(name)
    return name
  })
}

/** Leave the extension of a file out, and that of its compression. */
export function withoutExtension(place: string): string {
  return place.replace(/(?<=[^/])(?:\.[a-z][a-z\d]{0,7})?(?:\.gz)?$/iu, '')
}

function meetings(names: readonly string[]): number[][] {
  const groups = new Map<string, number[]>()
  names.forEach((name, index) => {
    const group = groups.get(foldName(name))
    if (group) group.push(index)
    else groups.set(foldName(name), [index])
  })
  return [...groups.values()].filter((group) => group.length > 1)
}

function foldersOf({ place, shown }: Named): string {
  const parts = shown.split(/[/\\]/u).filter((part) => part !== '' && part !== '.' && part !== '..')
  return parts.length > 0 ? parts.join('/') : place
}
