import { readFile, realpath } from 'node:fs/promises'
import { NewscleanError } from '../../errors.ts'
import { checkRoom } from '../output-place.ts'
import { cannotWrite } from '../replacement.ts'
import { wrong } from '../wrong.ts'
import { exists, writeFiles } from '../whole-file.ts'

/** How the reports begin, or end, that hold nothing but a report of ours. */
const marks = [
  /^\{\s*"tool":\s*\{\s*"name":\s*"newsclean"/u,
  /^<\?xml [^>]*>\s*<testsuites name="newsclean check"/u,
  /^\{\s*"\$schema":[^{]*"runs":\s*\[\s*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"newsclean"/u,
  /(?:^|\n)newsclean check: [^\n]*\n$/u
]

/**
 * Make sure that a report may be written, before anything is checked.
 *
 * @param read The inputs, links followed.
 * @throws NewscleanError where it would take the place of an input, or of a file that is no report of ours, unless forced.
 */
export async function checkReportFile(path: string, read: ReadonlySet<string>, force: boolean): Promise<void> {
  const file = await realpath(path).catch(() => null)
  if (file !== null && read.has(file)) throw wrong(`${path} is an input and is never overwritten; choose another place with -o`)
  await checkRoom(path)
  if (force || !(await exists(path))) return
  const found = await readFile(path, 'utf8').catch(() => null)
  if (found === '' || (found !== null && marks.some((mark) => mark.test(found)))) return
  throw new NewscleanError(
    'foreign_file',
    `${path} is there already and is no report of newsclean; move it, or replace it with --force`
  )
}

/**
 * Write a report, whole or not at all.
 *
 * @throws NewscleanError where it cannot be written.
 */
export async function writeReport(path: string, text: string): Promise<void> {
  await writeFiles([[path, text]]).catch((error: unknown) => {
    throw cannotWrite(path, error)
  })
}
