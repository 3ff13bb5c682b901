import { readSmall } from '../../batch/disk.ts'
import { giveTurn } from '../../batch/turns.ts'
import { openRaw, readRaw, type ReadOptions } from '../../read/index.ts'
import { learnFrom } from '../../templates/learn.ts'
import { type Sketch, sketchOf } from '../../templates/sketch.ts'
import type { Template } from '../../types.ts'

/**
 * Learn what repeats across files of one site.
 *
 * @param paths In an order that does not hang on how they were found. What cannot be read is passed over: the run tells of it.
 */
export async function learnSite(paths: readonly string[], options: ReadOptions): Promise<Template | null> {
  const sketches: Sketch[] = []
  for (const path of paths) {
    await giveTurn()
    for (const sketch of await sketchFile(path, options)) sketches.push(sketch)
  }
  return learnFrom(sketches)
}

/** Sketch the documents of a file. */
async function sketchFile(path: string, options: ReadOptions): Promise<Sketch[]> {
  const sketches: Sketch[] = []
  try {
    for await (const document of readRaw({ path }, { ...options, hash: false }, readSmall)) {
      const arrival = await openRaw(document, options)
      if ('source' in arrival) sketches.push(sketchOf(arrival.source.value))
    }
  } catch {
    // A file that is gone or may not be read.
  }
  return sketches
}
