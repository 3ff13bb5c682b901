/** Number of edits (one letter put in, left out, changed, or two swapped) between two words. */
function distance(a: string, b: string): number {
  let older: number[] = []
  let old = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (older[j - 2] ?? 0) + 1)
      row.push(least)
    }
    older = old
    old = row
  }
  return old[b.length] ?? 0
}

/** The known word that was probably meant, or `undefined` where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase().slice(0, 40)
  let best: string | undefined
  let least = Math.min(3, Math.floor(typed.length / 2)) + 1
  for (const name of known) {
    const edits = distance(typed, name)
    if (edits < least) [best, least] = [name, edits]
  }
  const begun = known.filter((name) => typed.length >= 3 && name.startsWith(typed))
  return least > 1 && begun.length === 1 ? begun[0] : best
}

/** The end of an error on an unknown word: what was probably meant, and all that is known. */
export function alternatives(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return `${near ? `did you mean "${near}"? ` : ''}known: ${known.join(', ')}`
}
