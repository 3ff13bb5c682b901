import type { Plugin } from 'rolldown'

/** What a text does that holds the word: hold its thread for ever, end it, or fill its memory. */
export const faults = { hang: 'hang-here', exit: 'exit-here', memory: 'memory-here' } as const

const door = /export function inspect\(source[^\n]*\{\n/u

/** A build of the command line in which some words stop the cleaning, which no text can do to the real one. */
export function withFaults(): Plugin {
  return {
    name: 'faults',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/src/clean.ts')) return null
      if (!door.test(code)) throw new Error('src/clean.ts opens otherwise than test/cli/faults.ts expects')
      return code.replace(
        door,
        (head) => `${head}
  const words = source.value
  if (words.includes('${faults.hang}')) for (;;);
  if (words.includes('${faults.exit}')) process.exit(7)
  if (words.includes('${faults.memory}')) for (const held: object[] = []; ;) held.push(new Array(1000).fill({}))
`
      )
    }
  }
}
