/** The name of a series, a letter or a paper in quotation marks. */
const TITLE = /[„“"«]\s?[\p{Lu}\d][^„“”"«»,;:!?]{1,38}[“”"»]/gu

/** Leave the names in quotation marks out: they are no speech. */
export function withoutTitles(line: string): string {
  return line.replace(TITLE, 'X')
}
