/** Trouble in the request itself: shown in one line, without a stack. */
export class NewscleanError extends Error {
  // Node shows it, and the build gives the class another.
  static override readonly name = 'NewscleanError'
  override readonly name = 'NewscleanError'
  /** A stable code: `bad_request`, `unwritable`. */
  readonly code: string

  /**
   * @param message What was found, where, what was expected, and what to do.
   */
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
