import cliProgress from 'cli-progress'

/** Shows how far a run has come. */
export interface Progress {
  /** Say so many documents are done, and which share of the whole that is, 0 to 1; `null` where nobody knows. */
  advance(documents: number, share: number | null): void
  /** Write a message between: a bar makes room for it. */
  readonly write: (text: string) => void
  /** Show nothing any more. */
  stop(): void
}

/** Milliseconds before anything is shown, and between two plain lines. */
const patience = 1000
const between = 5000

/** Steps of a bar: its share in tenths of a percent. */
const steps = 1000

/** A bar with rate and time left, for a terminal. */
export function showBar(stream: NodeJS.WritableStream): Progress {
  const start = Date.now()
  let bars: cliProgress.MultiBar | undefined
  let bar: cliProgress.SingleBar | undefined
  return {
    advance: (documents, share) => {
      const spent = Date.now() - start
      if (spent < patience) return
      bars ??= new cliProgress.MultiBar(
        { stream, format: '{bar} {said}', barsize: 24, clearOnComplete: true, gracefulExit: false },
        cliProgress.Presets.shades_classic
      )
      bar ??= bars.create(steps, 0, { said: '' })
      bar.update(Math.floor((share ?? 0) * steps), { said: describe(documents, share, spent) })
    },
    write: (text) => {
      if (bars) bars.log(text)
      else stream.write(text)
    },
    stop: () => {
      // What was logged is written with the next drawing.
      bars?.update()
      bars?.stop()
      bars = undefined
    }
  }
}

/** A plain line every few seconds, for a log. */
export function showLines(stream: NodeJS.WritableStream): Progress {
  const start = Date.now()
  let last = start
  return {
    advance: (documents, share) => {
      const now = Date.now()
      if (now - last < between) return
      last = now
      stream.write(`${describe(documents, share, now - start)}\n`)
    },
    write: (text) => {
      stream.write(text)
    },
    stop: () => {}
  }
}

/** How far a run has come: `34% · 1200 documents · 85.2/s · 1:20 left`. */
function describe(documents: number, share: number | null, spent: number): string {
  const rate = (documents * 1000) / Math.max(spent, 1)
  const left = share ? (spent / share) * (1 - share) : null
  return [
    share !== null && `${Math.floor(share * 100)}%`,
    `${documents} ${documents === 1 ? 'document' : 'documents'}`,
    `${rate.toFixed(1)}/s`,
    left !== null && `${formatTime(left)} left`
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Milliseconds as `1:20` or `2:05:00`. */
function formatTime(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return (parts[0] ? parts : parts.slice(1)).map((part, index) => (index ? String(part).padStart(2, '0') : part)).join(':')
}
