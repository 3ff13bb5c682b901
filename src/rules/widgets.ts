import { browserNotes } from './browser-notes.ts'
import { countNotes } from './count-notes.ts'
import { forumRows } from './forum-rows.ts'
import { leftRows } from './left-rows.ts'
import { memorialNotes } from './memorial-notes.ts'
import { pageNotes } from './page-notes.ts'
import { playerRows } from './player-rows.ts'
import { printTurns } from './print-turns.ts'
import type { Rule } from './rule.ts'
import { widgetRows } from './widget-rows.ts'
import { widgetShapes } from './widget-shapes.ts'

/** What players, recipes, lists, marks of readers, forums, sites of obituaries and printed pages have in rows, and systems for pages leave. */
export const widgets: readonly Rule[] = [
  ...playerRows,
  ...widgetShapes,
  ...widgetRows,
  ...forumRows,
  ...leftRows,
  ...pageNotes,
  ...memorialNotes,
  ...printTurns,
  ...browserNotes,
  ...countNotes
]
