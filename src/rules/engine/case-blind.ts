import { lower } from '../wording/lower.ts'

/**
 * Behind a text of 1,000 letters V8 compiles a pattern once and for all. For a shorter one it makes bytecode first and machine code at the
 * next use, which together take it more than twice as long.
 */
const LONG = '\n'.repeat(1000)

/** Of patterns that ignore case; `null` for the others. Patterns last as long as the program, and a weak map answers more slowly. */
const twins = new Map<RegExp, RegExp | null>()

/**
 * Run a pattern that ignores case.
 *
 * Its twin in lower case is asked first: V8 spends milliseconds to compile a class such as `[^.]` when case is ignored, and
 * most patterns that a page asks do not match. The twin sees the text in lower case, so both match alike.
 *
 * @param blind What `caseBlind` makes of the text.
 */
export function execCaseBlind(pattern: RegExp, text: string, blind: string): RegExpExecArray | null {
  if (blind.length !== text.length) return pattern.exec(text)
  const known = twins.get(pattern)
  const twin = known === undefined ? makeTwin(pattern, text, blind) : known
  return twin === null || twin.test(blind) ? pattern.exec(text) : null
}

/** A text in lower case as twins see it. */
export function caseBlind(lowered: string): string {
  return endAsInside(lowered)
}

/** Greek has one sigma in capitals and two in small letters, one of them for the ends of words. */
function endAsInside(text: string): string {
  return text.includes('ς') ? text.replaceAll('ς', 'σ') : text
}

/** Let V8 compile a pattern as it will need it for texts like this one. */
function compile(pattern: RegExp, text: string): void {
  pattern.test(text + LONG)
}

function makeTwin(pattern: RegExp, text: string, blind: string): RegExp | null {
  const twin = pattern.ignoreCase ? writeTwin(pattern) : null
  twins.set(pattern, twin)
  if (twin) compile(twin, blind)
  else compile(pattern, text)
  return twin
}

function writeTwin(pattern: RegExp): RegExp {
  // Escapes such as \S mean something else in lower case; they stay.
  const source = pattern.source.replace(/\\.|[^\\]+/gsu, (part) => (part.startsWith('\\') ? part : endAsInside(lower(part))))
  return new RegExp(source, pattern.flags.replace('i', ''))
}
