import type { Plugin } from 'rolldown'

/** What a text does that holds the word: hold its thread for ever, end it, fill its memory, or say each time that it is cleaned. */
export const faults = { hang: 'hang-here', exit: 'exit-here', memory: 'memory-here', tell: 'tell-here' } as const

/** A build of the command line in which some words stop the cleaning, which no text can do to the real one. */
export function withFaults(): Plugin {
  return inject(
    'src/clean.ts',
    /export function inspect\(source[^\n]*\{\n/u,
    `
  const words = source.value
  if (words.includes('${faults.hang}')) for (;;);
  if (words.includes('${faults.exit}')) process.exit(7)
  if (words.includes('${faults.memory}')) for (const held: object[] = []; ;) held.push(new Array(1000).fill({}))
  if (words.includes('${faults.tell}')) process.stderr.write('cleaned\\n')
`
  )
}

/** The environment in which a build {@link withSmallDisk} has so many files to write, and the error that the next one meets. */
export const disk = (files: number, code: string): Readonly<Record<string, string>> => ({
  TEST_DISK_FILES: `${files}`,
  TEST_DISK_ERROR: code
})

/** A build of the command line that finds the disk full after some files. */
export function withSmallDisk(): Plugin {
  return inject(
    'src/cli/whole-file.ts',
    /function nameTemporary\(path[^\n]*\{\n/u,
    `
  const { TEST_DISK_FILES: room, TEST_DISK_ERROR: code = '' } = process.env
  if (room !== undefined && count >= Number(room)) throw Object.assign(new Error(code + ': write'), { code, syscall: 'write' })
`
  )
}

/** Put code behind the head of a function. */
function inject(file: string, head: RegExp, code: string): Plugin {
  return {
    name: 'faults',
    transform(source, id) {
      if (!id.replaceAll('\\', '/').endsWith(`/${file}`)) return null
      if (!head.test(source)) throw new Error(`${file} is not what test/cli/faults.ts expects`)
      return source.replace(head, (found) => found + code)
    }
  }
}
