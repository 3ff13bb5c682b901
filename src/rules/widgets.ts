import { playerRows } from './player-rows.ts'
import type { Rule } from './rule.ts'
import { widgetShapes } from './widget-shapes.ts'

/** What players, recipes, lists and marks of readers print in rows. */
export const widgets: readonly Rule[] = [...playerRows, ...widgetShapes]
