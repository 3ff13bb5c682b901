import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { readSmall } from '../../src/batch/disk.ts'
import { inOrder } from '../../src/batch/in-order.ts'
import { openPool } from '../../src/batch/pool.ts'
import { serve } from '../../src/batch/serve.ts'
import { writeFiles } from '../../src/cli/whole-file.ts'
import { walkFolder } from '../../src/cli/folder-walk.ts'
import { readRaw, type RawDocument } from '../../src/read/index.ts'

// A folder run that cleans nothing: the same walk, reading, batches, pool and whole files, each text copied as it is.
//
//   node copy-entry.js FOLDER OUT THREADS

const [, , folder = '', out = '', threads = '1'] = process.argv

interface Task {
  readonly place: string
  readonly document: RawDocument
}

async function* read(): AsyncGenerator<Task> {
  for (const { path, place } of (await walkFolder(folder, null)).files)
    for await (const document of readRaw({ path }, {}, readSmall)) yield { place, document }
}

if (isMainThread) {
  const pool = openPool<RawDocument, string>({ file: new URL(import.meta.url), data: null, threads: Number(threads) })
  const crew = {
    room: Number(threads) * 4,
    get idle() {
      return pool.idle
    },
    run: async (tasks: readonly Task[]) => pool.run(tasks.map(({ document }) => document))
  }
  const weigh = ({ document }: Task): number => (document.kind === 'text' ? document.bytes.length : 0)
  const writing: Promise<void>[] = []
  for await (const { task, result } of inOrder(read(), crew, weigh)) {
    const path = join(out, task.place)
    if (typeof result === 'string')
      writing.push(
        writeFiles([
          [path, result],
          [`${path}.json`, result]
        ])
      )
    if (writing.length >= 8) await writing.shift()
  }
  await Promise.all(writing)
  await pool.close()
} else
  serve(async () => async (document) => {
    const { bytes } = document as RawDocument & { kind: 'text' }
    return new TextDecoder().decode(bytes)
  })
