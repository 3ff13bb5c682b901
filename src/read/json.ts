import { isObject } from '../checks/fields.ts'

/**
 * Whether a text is JSON from end to end: one list or object, or an object a line.
 *
 * A text that only opens or ends with such data, which sites leave in their pages, is none.
 */
export function isJson(value: string): boolean {
  const text = value.trim()
  if (!/^[[{][\]}]$/u.test(text.charAt(0) + text.charAt(text.length - 1))) return false
  if (parse(text) !== undefined) return true
  for (let place = 0; place < text.length;) {
    const next = text.indexOf('\n', place)
    const line = text.slice(place, next === -1 ? text.length : next).trim()
    if (line !== '' && !isObject(parse(line))) return false
    place = next === -1 ? text.length : next + 1
  }
  return true
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
