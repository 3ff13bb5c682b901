/** Lower the case of a text and straighten its apostrophes, as literals are looked for. */
export function lower(text: string): string {
  return text.toLowerCase().replace(/’/g, "'")
}
