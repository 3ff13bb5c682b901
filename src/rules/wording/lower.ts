/** Lower the case of a text and straighten its apostrophes, as literals are looked for; `İ` becomes a plain `i`. */
export function lower(text: string): string {
  const lowered = text.toLowerCase()
  const straight = lowered.includes('’') ? lowered.replaceAll('’', "'") : lowered
  return straight.includes('i\u0307') ? straight.replaceAll('i\u0307', 'i') : straight
}
