/** Words and phrases that stand in one text, parted by `|` or a new line: of many languages they are read better so. */
export function listed(text: string): readonly string[] {
  return text.split(/\||\n\s*/u)
}
