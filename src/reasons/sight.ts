import type { Evidence, Hit } from '../types.ts'

/** One block as the learned labeller sees it. */
export interface Sight {
  /** The value of a column of either look; 0 where there is none of that name. */
  readonly read: (column: string) => number
  /** Rules that speak on it. */
  readonly hits: readonly Hit[]
  /** Kinds of rules, for `says …` and `… before`. */
  readonly voices: readonly string[]
}

const voice = /^says /

/** @param again Blocks × the columns of the second look. */
export function lookAt({ rows, columns, columnsAgain, hits }: Evidence, again: Float32Array): (index: number) => Sight {
  const places = new Map(columns.map((column, place) => [column, place]))
  const later = new Map(columnsAgain.map((column, place) => [column, place]))
  const voices = columns.filter((column) => voice.test(column)).map((column) => column.replace(voice, ''))
  return (index) => ({
    read: (column) => {
      const place = places.get(column)
      if (place !== undefined) return rows[index * columns.length + place] ?? 0
      return again[index * columnsAgain.length + (later.get(column) ?? Number.NaN)] ?? 0
    },
    hits: hits[index] ?? [],
    voices
  })
}
