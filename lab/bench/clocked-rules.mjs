/** The doors of the rules: whatever asks rules or phrases calls a function that one of these files exports. */
const DOORS = /[\\/]src[\\/]rules[\\/]engine[\\/](?:match|phrases)\.ts$/

/**
 * What the rules took.
 *
 * @typedef {{ ms: number, asked: number }} Clock
 */

/**
 * A rolldown plugin: in the bundle of a benchmark a clock runs while a function of the rules does. The sources carry no hook. Looking at
 * the clock is counted as the rules' time, so the share is rather too high than too low.
 *
 * @param {Clock} clock Counts on.
 * @returns {import('rolldown').Plugin}
 */
export function clockRules(clock) {
  Object.assign(globalThis, { [NAME]: { run: runner(clock) } })
  return {
    name: 'clocked-rules',
    transform(code, id) {
      if (!DOORS.test(id)) return null
      /** @type {string[]} */
      const names = []
      const hidden = code.replace(/^export function (\w+)\(/gm, (_, /** @type {string} */ name) => {
        names.push(name)
        return `function ${name}Unclocked(`
      })
      if (names.length === 0)
        throw new Error(`${id} exports no function; expected those that ask the rules. Name the file that does.`)
      const doors = names.map((name) => `export const ${name} = globalThis.${NAME}.run(${name}Unclocked)\n`)
      return { code: hidden + doors.join('') }
    }
  }
}

const NAME = 'newscleanClock'

/** One function of the rules may call another: the outermost call counts. */
const runner = (/** @type {Clock} */ clock) => {
  let isRunning = false
  return (/** @type {(...given: unknown[]) => unknown} */ ask) =>
    (/** @type {unknown[]} */ ...given) => {
      if (isRunning) return ask(...given)
      isRunning = true
      const start = performance.now()
      try {
        return ask(...given)
      } finally {
        clock.ms += performance.now() - start
        clock.asked += 1
        isRunning = false
      }
    }
}
