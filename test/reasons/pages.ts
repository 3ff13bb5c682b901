import { toBlocks } from '../../src/blocks/index.ts'
import { gather } from '../../src/evidence/index.ts'
import { toSource } from '../../src/read/source.ts'
import type { Evidence } from '../../src/types.ts'

/** A whole page: a menu, a story, teasers, a footer. */
export const page = `Home
World
Region
Opinion
Harbours
Timetables
Obituaries
Puzzles
Letters
Almanac

Merrin bridge opens again after a year

The bridge over the Merrin reopened on Friday, and the first cars crossed before the ribbon had been cut by the mayor.

It had been closed since the flood of last October, when two of its piers were found to have moved by the width of a hand.

“We heard the stones shift at night,” said Tomas Brae, who keeps the toll house on the eastern bank. “Nobody slept after that.”

Engineers drove forty steel piles into the bed of the river, and poured concrete around the old foundations until spring, the council said.

The work cost nine million crowns, of which the province paid two thirds, and the towns on both sides the rest.

More from Region
Valley school wins the spelling prize
Ferry fares rise for the third time
Mill pond to be drained in June
Oakhaven choir sings for the lifeboat
New owners for the Dunmore brickworks
Snow gates ordered for the northern pass
Old tram returns to Harrow Street

Fenwick Herald, 12 Quay Street, Oakhaven
Printed by the Merrin Valley Press
`

/** What is observed of a text. */
export function observe(text: string): Evidence {
  return gather(toBlocks(toSource(text)), 'en')
}

/** The block that holds a text. */
export function placeOf(text: string, part: string): number {
  const place = toBlocks(toSource(text)).blocks.findIndex((block) => block.text.includes(part))
  if (place < 0) throw new Error(`no block holds ${part}`)
  return place
}
