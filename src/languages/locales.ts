/** The tags that `Intl` is asked for the words of a pack: Croatian takes in what Bosnian and Serbian print in Latin letters. */
export function localesOf(code: string): readonly string[] {
  return code === 'hr' ? ['hr', 'bs', 'sr-Latn'] : [code]
}
