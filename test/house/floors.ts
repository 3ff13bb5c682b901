import type { Arrow } from './arrows.ts'

/** The places of the house from the ground up. A place may import what stands below it, and never what stands beside it. */
const floors: readonly (readonly string[])[] = [
  ['types', 'version'],
  ['errors'],
  ['checks'],
  ['languages'],
  ['rules', 'model'],
  ['read', 'blocks', 'evidence', 'labels', 'reasons', 'article', 'write'],
  ['options', 'given'],
  ['clean'],
  ['insights', 'messages'],
  ['with-insights'],
  ['clean-stream', 'explain', 'plugin', 'templates'],
  ['batch'],
  ['index', 'browser'],
  ['cli']
]

/** Say why an arrow is not allowed, or give `null`. */
export function judge({ from, to, local }: Arrow): string | null {
  if (!local || to === 'package.json') return null
  if (!to.startsWith('src/')) return `${from} imports ${to}, which is not shipped: move what it needs into src/`
  const [home, goal] = [placeOf(from), placeOf(to)]
  if (home === goal) return null
  const [above, below] = [floorOf(home), floorOf(goal)]
  if (above > below) return null
  const why = above === below ? `${home} and ${goal} stand side by side` : `${goal} stands above ${home}`
  return `${from} imports ${to}, but ${why}: join them from above, or move what both need below them`
}

/** The room, or the file that stands by itself. */
function placeOf(file: string): string {
  return file.split('/')[1]?.replace(/\.ts$/, '') ?? file
}

function floorOf(place: string): number {
  const floor = floors.findIndex((places) => places.includes(place))
  if (floor === -1)
    throw new Error(`src/${place} has no floor in test/house/floors.ts: say what it stands on, there and in docs/contributing.md`)
  return floor
}
