// A site of invented articles in a language that no pack knows, so that nothing but its repeats tells what is no story.

/** Lines that stand in each article: a sentence among the paragraphs, one with changing words, one at the end. */
export const residue = {
  among: 'Velun mahto rissa kovenal, talo mirren suvi hastel rauno ibbe kolin veda.',
  changing: (words: string): string => `Lume tasso ${words} orren kavi tullo senna mirre`,
  end: 'Kovenal Lehto, tasso orren rauno kivel'
}

const syllables = ['ka', 've', 'lu', 'mi', 'ros', 'tan', 'hel', 'ibo', 'sun', 'rau', 'pek', 'dol', 'nis', 'ala', 'gor', 'eth']

/** The articles of a site: the same number gives the same texts. */
export function makeSite(articles: number, seed = 11): string[] {
  let state = seed
  const random = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
  const many = (count: number, make: () => string, between = ' '): string => Array.from({ length: count }, make).join(between)
  const word = (): string => many(1 + random(3), () => syllables[random(syllables.length)]!, '')
  const words = (): string => many(6 + random(9), word)
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  const paragraph = (): string => many(3, () => `${capital(words())}, ${words()}.`)
  return Array.from({ length: articles }, () =>
    [
      capital(many(6, word)),
      paragraph(),
      paragraph(),
      residue.among,
      paragraph(),
      residue.changing(many(3, word)),
      paragraph(),
      paragraph(),
      residue.end
    ].join('\n\n')
  )
}
