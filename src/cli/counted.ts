/** Numbers by name, the largest first: `25 related, 15 share`. */
export function list(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return entries.map(([name, number]) => `${number} ${name}`).join(', ')
}

/** `1 article`, `2 articles`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
