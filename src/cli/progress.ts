import { stat } from 'node:fs/promises'
import type { Progress } from '../batch/progress.ts'
import type { Run } from './run.ts'
import type { Io } from './io.ts'
import { isSingle } from './narration.ts'
import type { Task } from './queue.ts'

/** Shows how far a run has come, and lets others speak between. */
export interface Watch {
  /** The streams of the run, whose messages make room for what is shown. */
  readonly io: Io
  /** A task is done. */
  pass(task: Task): void
  stop(): void
}

/** Watch a run: a bar on a terminal, a line now and then in a log, nothing for one text, with `--quiet`, or between data on a terminal. */
export async function watchProgress(run: Run): Promise<Watch> {
  const { request, io, inputs, destination } = run
  const quiet = request.quiet || (destination.kind === 'stdout' && io.stdout.isTTY)
  const records = request.from === 'jsonl' || /\.(?:jsonl|ndjson)(?:\.gz)?$/iu.test(inputs[0]?.shown ?? '')
  if (quiet || (isSingle(run) && !records)) return { io, pass: () => {}, stop: () => {} }
  const { showBar, showLines } = await import('../batch/progress.ts')
  const progress = (io.stderr.isTTY ? showBar : showLines)(io.stderr)
  const size = inputs.length === 1 ? await sizeOf(inputs[0]!) : null
  const inputNumbers = new Map(inputs.map((input, index) => [input, index]))
  let documents = 0
  let bytes = 0
  return {
    io: { stdin: io.stdin, stdout: io.stdout, stderr: speakThrough(progress, io.stderr), env: io.env },
    pass: ({ from, document }) => {
      documents += 1
      if (document?.kind === 'record') bytes += Buffer.byteLength(document.text) + 1
      const share = inputs.length > 1 ? ((inputNumbers.get(from) ?? 0) + 1) / inputs.length : size && Math.min(bytes / size, 1)
      progress.advance(documents, share)
    },
    stop: () => progress.stop()
  }
}

/** Bytes of a record stream that is not compressed; `null` for others. */
async function sizeOf({ file, shown }: Run['inputs'][number]): Promise<number | null> {
  if (file === null || shown.endsWith('.gz')) return null
  return stat(file).then(
    ({ size }) => size || null,
    () => null
  )
}

function speakThrough({ write }: Progress, stderr: Io['stderr']): Io['stderr'] {
  return Object.create(stderr, {
    write: {
      value: (text: string): boolean => {
        write(text)
        return true
      }
    }
  }) as Io['stderr']
}
