import type { Hints } from '../types.ts'
import { type Check, checkFields, refuse } from './fields.ts'

/** Which values a hint may have. */
export const hintShapes: Readonly<Record<keyof Hints, RegExp>> = {
  url: /\S/,
  site: /\S/,
  language: /^[a-z]{2}(?:$|[-_])/i,
  published: /^\d{4}-\d{2}(?:-\d{2}|$)/
}

const expected: Readonly<Record<keyof Hints, string>> = {
  url: 'the address of the page',
  site: 'the name of the site',
  language: 'a language code of two letters, such as "en" or "pt-BR"',
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

/** Hints that were checked, without those that are not known, and with the language as its code alone. */
export function readHints(given: Hints): Hints {
  const known = Object.entries(given).filter(([, value]) => typeof value === 'string' && value !== '') as [keyof Hints, string][]
  return Object.fromEntries(known.map(([name, value]) => [name, name === 'language' ? languageCode(value) : value]))
}

/** The language of a tag such as `pt-BR`: `pt`. Both written forms of Norwegian, `nb` and `nn`, are `no`, as where it is guessed. */
export function languageCode(tag: string): string {
  const code = tag.split(/[-_]/, 1)[0]!.toLowerCase()
  return code === 'nb' || code === 'nn' ? 'no' : code
}
