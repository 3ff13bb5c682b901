// Serves one peer: a record a line on stdin, an answer a line on stdout.
//
//   node serve.mjs NAME
//
// A record is {id, text | html, url}; an answer is {text | error, ms, cpu}: wall and CPU milliseconds of the peer alone, the parser
// that it needs included. The first line says that the peer is loaded.
import { createInterface } from 'node:readline'

/** @typedef {{ html: string, url: string }} Page */

// Some peers log; answers keep stdout to themselves.
for (const method of /** @type {const} */ (['log', 'info', 'debug', 'warn', 'error'])) console[method] = () => undefined
const say = (/** @type {object} */ answer) => process.stdout.write(`${JSON.stringify(answer)}\n`)

const [name] = process.argv.slice(2)
/** @type {{ extract: (record: unknown) => Promise<() => string> }} */
const { extract } = await import(`./${name}.mjs`)
say({ ready: true })
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  /** @type {unknown} */
  const record = JSON.parse(line)
  const start = performance.now()
  const before = process.cpuUsage()
  const times = () => {
    const { user, system } = process.cpuUsage(before)
    return { ms: performance.now() - start, cpu: (user + system) / 1000 }
  }
  let spent
  try {
    const read = await extract(record)
    spent = times()
    say({ text: read(), ...spent })
  } catch (error) {
    say({ error: String(error), ...(spent ?? times()) })
  }
}
