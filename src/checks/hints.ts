import type { Hints } from '../types.ts'
import { isIsoDate } from './iso-date.ts'
import { type Check, checkFields, refuse } from './fields.ts'

/** With a scheme, from the root of a site, or from its name. */
const address = /^\s*(?:[a-z][a-z\d+.-]*:\S|\/\S*\s*$|[^\s:/.]+\.\S*\s*$)/i
/** What stands where a host does and can be none. */
const noHost = /^\s*[a-z][a-z\d+.-]*:\/\/(?!(?:[^\s/?#@[\]]*@)?(?:\[[\da-f:.]+\](?::\d*)?|[^\s/?#@[\]]*)(?:[/?#]|\s*$))/i

/** Which values a hint may have. */
export const hintShapes: Readonly<Record<keyof Hints, { test: (value: string) => boolean }>> = {
  url: { test: (value) => address.test(value) && !noHost.test(value) },
  site: /\S/,
  language: { test: isLanguage },
  published: { test: isIsoDate }
}

const expected: Readonly<Record<keyof Hints, string>> = {
  url: 'the address of the page',
  site: 'the name of the site',
  language: 'the ISO 639-1 code of a language, such as "en" or "pt-BR"',
  published: 'an ISO 8601 date, such as "2024-05-31"'
}

function hint(name: keyof Hints): Check {
  return (value, where) => {
    // A field of a data base that is not known is null or empty.
    if (value === null || value === '') return
    if (typeof value !== 'string' || !hintShapes[name].test(value))
      throw refuse(where, value, `${expected[name]}; leave it out where it is not known`)
  }
}

const checks = { url: hint('url'), site: hint('site'), language: hint('language'), published: hint('published') }

/** Check what a caller says is known of a text. */
export const hints: Check = (value, where) => checkFields(value, where, checks, 'hint')

/** Hints that were checked, without those that are not known, each as `readHint` writes it. */
export function readHints(given: Hints): Hints {
  const known = Object.entries(given).filter(([, value]) => typeof value === 'string' && value !== '') as [keyof Hints, string][]
  return Object.fromEntries(known.map(([name, value]) => [name, readHint(name, value)]))
}

/** A hint as the record has it: without white space around it, the language as its code alone, a date with the `T` that data bases leave out. */
export function readHint(name: keyof Hints, value: string): string {
  if (name === 'language') return languageCode(value)
  if (name !== 'published') return value.trim()
  return value
    .replace(/ ?UTC$/, 'Z')
    .replace(' ', 'T')
    .replace(' ', '')
}

let names: Intl.DisplayNames | undefined

/** Whether a tag opens with the code of a language that there is: `jp` and `cn` are codes of countries. */
function isLanguage(tag: string): boolean {
  const code = /^[a-z]{2}(?=$|[-_])/i.exec(tag)?.[0]
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return code !== undefined && names.of(code) !== undefined
}

/** The language of a tag such as `pt-BR`: `pt`. Both written forms of Norwegian, `nb` and `nn`, are `no`, as where it is guessed. */
export function languageCode(tag: string): string {
  const code = tag.split(/[-_]/, 1)[0]!.toLowerCase()
  return code === 'nb' || code === 'nn' ? 'no' : code
}
