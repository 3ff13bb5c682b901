import { type Check, checkFields, refuse, word } from '../checks/fields.ts'
import { hints, hintShapes, languageCode, readHints } from '../checks/hints.ts'
import { modes } from '../labels/modes.ts'
import { actions, labels } from '../rules/policy.ts'
import type { Options } from '../types.ts'
import { decisions } from './decisions.ts'
import { template } from './template.ts'

const language: Check = (value, where) => {
  if (typeof value !== 'string' || !hintShapes.language.test(value))
    throw refuse(
      where,
      value,
      'the ISO 639-1 code of a language, such as "en" or "pt-BR"; leave it out to have the language guessed'
    )
}

const action = word(actions, 'action')
const byLabel = Object.fromEntries(labels.map((label) => [label, action]))
const policy: Check = (value, where) => checkFields(value, where, byLabel, 'label')

const checks: Readonly<Record<keyof Options, Check>> = {
  language,
  policy,
  mode: word(modes, 'mode'),
  decisions,
  template,
  hints
}

/**
 * Check what a caller asks for, who may have no types, and bring codes of languages into their short form.
 *
 * @param more Checks of further options that the caller's function takes.
 * @throws NewscleanError where an option is unknown or has no value of its kind.
 */
export function readOptions(options: Options, more: Readonly<Record<string, Check>> = {}): Options {
  checkFields(options, 'options', { ...checks, ...more })
  if (options.language === undefined && options.hints === undefined) return options
  return {
    ...options,
    ...(options.language !== undefined && { language: languageCode(options.language) }),
    ...(options.hints !== undefined && { hints: readHints(options.hints) })
  }
}
