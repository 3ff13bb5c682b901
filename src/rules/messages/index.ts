import type { Rule } from '../rule.ts'
import { dutchNotes } from './dutch/index.ts'
import { eastern } from './eastern.ts'
import { english } from './english/index.ts'
import { germanNotes } from './german/index.ts'
import { nordicNotes } from './nordic/index.ts'
import { romance } from './romance.ts'
import { slavic } from './slavic.ts'
import { turkishGreek } from './turkish-greek.ts'

/**
 * What pages say to their reader and to nobody else: what became of what they sent, what a form asks, a wall says, a player cannot show.
 * Each rule is a shape, what is spoken of by what became of it, so that it knows lines that no list has.
 */
export const messages: readonly Rule[] = [
  ...english,
  ...germanNotes,
  ...dutchNotes,
  ...nordicNotes,
  ...romance,
  ...slavic,
  ...turkishGreek,
  ...eastern
]
