import { type Check, isObject, refuse } from '../checks/fields.ts'

const checked = new WeakSet<object>()

/** What `learnTemplate` gave, from memory or from a file. It is large and is handed over for each article, so it is looked through once. */
export const template: Check = (value, where) => {
  if (value === null) return
  if (!isObject(value) || typeof value['articles'] !== 'number' || !Array.isArray(value['lines']))
    throw refuse(where, value, 'what learnTemplate(texts) gives: {articles, lines}, or null')
  if (checked.has(value)) return
  value['lines'].forEach((line: unknown, at) => {
    if (!isObject(line) || typeof line['words'] !== 'string' || typeof line['articles'] !== 'number')
      throw refuse(`${where}.lines[${at}]`, line, 'a line as learnTemplate(texts) gives it: {words, articles}')
  })
  checked.add(value)
}
