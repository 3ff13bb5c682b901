/** Articles of one site that are compared: more tell no more. */
const most = 256
/** Articles that are held at once, of all sites. */
const mostOfAll = 20_000

/** An article that may be compared. */
export interface Candidate {
  /** In its run, from 0. */
  readonly number: number
  /** Hash of its name. */
  readonly rank: string
  /** Of a file; missing for a record of a stream. */
  readonly path?: string
}

/** An article that is compared. */
export interface Choice extends Omit<Candidate, 'number'> {
  readonly site: string
}

/**
 * Chooses the articles that are compared: of each site those whose names have the least hashes, so that neither the order nor later
 * articles of other sites change the choice.
 */
export class Sample {
  readonly #sites = new Map<string, { count: number; chosen: Candidate[] }>()

  add(site: string, candidate: Candidate): void {
    const found = this.#sites.get(site) ?? { count: 0, chosen: [] }
    this.#sites.set(site, found)
    found.count += 1
    found.chosen.push(candidate)
    if (found.chosen.length >= most * 2) found.chosen = least(found.chosen, most)
  }

  /**
   * @param fewest Sites of fewer articles are left out.
   * @returns Each chosen article, by its number.
   */
  choose(fewest: number): Map<number, Choice> {
    const sites = [...this.#sites].filter(([, { count }]) => count >= fewest)
    const chosen = new Map<number, Choice>()
    // Where all are too many the largest sites come first: they have the most to gain.
    sites.sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    const each = Math.max(fewest, Math.min(most, Math.floor(mostOfAll / Math.max(1, sites.length))))
    for (const [site, { chosen: candidates }] of sites) {
      if (chosen.size + each > mostOfAll) break
      for (const { number, ...candidate } of least(candidates, each)) chosen.set(number, { site, ...candidate })
    }
    return chosen
  }
}

/** Whether of so many sites each is compared as far as it would be alone. */
export function fitsAll(sites: number): boolean {
  return sites * most <= mostOfAll
}

function least(candidates: readonly Candidate[], count: number): Candidate[] {
  return [...candidates].sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.number - b.number)).slice(0, count)
}
