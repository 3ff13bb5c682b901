// The least that a JSON Lines filter can do: parse each line of stdin, write its id and text as a line.
import { stdin, stdout } from 'node:process'

const pass = (/** @type {string} */ line) => {
  /** @type {unknown} */
  const record = JSON.parse(line)
  const { id, text } = /** @type {{ id: string; text: string }} */ (record)
  return stdout.write(`${JSON.stringify({ id, text })}\n`)
}
let rest = ''
stdin.setEncoding('utf8')
for await (const chunk of /** @type {AsyncIterable<string>} */ (stdin)) {
  const lines = (rest + chunk).split('\n')
  rest = lines.pop() ?? ''
  for (const line of lines) if (line && !pass(line)) await new Promise((resolve) => stdout.once('drain', resolve))
}
if (rest) pass(rest)
