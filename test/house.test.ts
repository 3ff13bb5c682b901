import { describe, expect, test } from 'vitest'
import { listFiles, reach, readArrows } from './house/arrows.ts'
import { judge } from './house/floors.ts'

const arrows = listFiles('src').flatMap((file) => readArrows(file))

/** The verdicts on the imports of one invented file. */
function judged(file: string, code: string): string[] {
  return readArrows(file, code).flatMap((arrow) => judge(arrow) ?? [])
}

describe('imports point one way', () => {
  test('in this house', () => {
    expect(arrows.length).toBeGreaterThan(10)
    expect(arrows.flatMap((arrow) => judge(arrow) ?? [])).toEqual([])
  })

  test.each([
    ['a room imports another', 'src/labels/names.ts', `import { shapeOf } from '../evidence/shape.ts'`],
    ['a room imports the types of another', 'src/write/text.ts', `import type { Findings } from '../article/index.ts'`],
    ['a room imports the journey', 'src/read/source.ts', `export { clean } from '../clean.ts'`],
    ['a language imports the rules', 'src/languages/en.ts', `import { rules } from '../rules/index.ts'`],
    ['the nouns import anything', 'src/types.ts', `export type { Rule } from './rules/rule.ts'`],
    ['the door imports the command line', 'src/index.ts', `export { run } from './cli/index.ts'`],
    ['the plugin imports the command line lazily', 'src/plugin.ts', `const run = await import('./cli/index.ts')`],
    ['the plugin imports a type of the command line', 'src/plugin.ts', `export type Run = import('./cli/index.ts').Run`],
    ['shipped code imports code that is not', 'src/labels/tree.ts', `import { weights } from '../../lab/train/weights.ts'`]
  ])('%s: caught', (_name, file, code) => {
    expect(judged(file, code)).toHaveLength(1)
  })

  test.each([
    ['a room reads the nouns', 'src/write/text.ts', `import type { Article } from '../types.ts'`],
    ['a room reads rules', 'src/evidence/index.ts', `import { rules } from '../rules/index.ts'`],
    ['a rule reads the words', 'src/rules/rule.ts', `import type { LanguagePack } from '../languages/pack.ts'`],
    ['a room reads a package', 'src/write/markdown.ts', `import { toMarkdown } from 'mdast-util-to-markdown'`],
    ['a room reads itself', 'src/read/source.ts', `import { findRepairs } from './repairs.ts'`],
    ['the stream reads two rooms', 'src/clean-stream.ts', `import { a } from './read/a.ts'\nexport { b } from './write/b.ts'`],
    ['the command line reads the journey', 'src/cli/index.ts', `import { clean } from '../clean.ts'`]
  ])('%s: allowed', (_name, file, code) => {
    expect(judged(file, code)).toEqual([])
  })

  test('a place without a floor is named', () => {
    expect(() => judged('src/attic/box.ts', `import '../types.ts'`)).toThrow('src/attic has no floor')
  })
})

describe('imports of the rules point one way', () => {
  const rooms = ['wording', 'reading', 'messages', 'rules', 'engine', 'lines']
  const roomOf = (file: string): number =>
    rooms.indexOf(/^src\/rules\/(?:([a-z]+)\/(?:[a-z]+\/)?)?[^/]+$/.exec(file)?.[1] ?? 'rules')
  const isInside = (file: string): boolean => file.startsWith('src/rules/') && file !== 'src/rules/rule.ts'
  const inside = arrows.filter(({ from, to }) => isInside(from) && isInside(to))

  test('from what asks them down to what they are written with', () => {
    expect(inside.length).toBeGreaterThan(100)
    expect(inside.filter(({ from, to }) => roomOf(from) < roomOf(to))).toEqual([])
  })

  test('and each stands in a room that is known', () => {
    expect(inside.filter(({ from, to }) => roomOf(from) < 0 || roomOf(to) < 0)).toEqual([])
  })
})

describe('clean() runs in a browser', () => {
  test('nothing that the public door loads at once imports node:', () => {
    const paths = [...reach('src/index.ts', arrows)].filter(([to]) => to.startsWith('node:')).map(([, path]) => path.join(' → '))
    expect(paths).toEqual([])
  })

  test('a path to node: is found, a type or a lazy import is none', () => {
    const invented = [
      ...readArrows('src/index.ts', `export { a } from './a.ts'\nexport type { B } from './b.ts'\nconst c = import('./c.ts')`),
      ...readArrows('src/a.ts', `import { gunzipSync } from 'node:zlib'`),
      ...readArrows('src/b.ts', `import 'node:fs'`),
      ...readArrows('src/c.ts', `import 'node:os'`)
    ]
    expect([...reach('src/index.ts', invented).keys()]).toEqual(['src/index.ts', 'src/a.ts', 'node:zlib'])
  })
})
