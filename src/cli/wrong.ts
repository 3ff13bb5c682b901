import { NewscleanError } from '../errors.ts'

/** An error in what was asked, shown in one line; the exit code is 2. */
export function wrong(message: string): NewscleanError {
  return new NewscleanError('bad_request', message)
}
