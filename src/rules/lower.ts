/** Lower the case of a text and straighten its apostrophes, as literals are looked for; `İ` becomes a plain `i`. */
export function lower(text: string): string {
  return text.toLowerCase().replace(/’/g, "'").replaceAll('i\u0307', 'i')
}
