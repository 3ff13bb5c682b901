import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { packs } from '../src/languages/index.ts'
import { labels } from '../src/rules/policy.ts'
import { listFiles } from './house/arrows.ts'

const longestFile = 250
const longestPattern = 160

/** Files that hold data, or, in `types.ts`, nouns and what they mean: their length is no sign of a crowded idea. */
const data = new Set([
  'src/types.ts',
  ...packs.map(({ code }) => `src/languages/${code}.ts`),
  ...['phrases', 'alone'].map((list) => `src/languages/en-${list}.ts`),
  ...labels.map((label) => `src/rules/${label}.ts`)
])

/** The lines of each file of a folder. */
function measure(folder: string): { file: string; lines: number }[] {
  return listFiles(folder).map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0
}

/** Find the patterns written in a file, as literals or as the text given to `RegExp`. */
function readPatterns(file: string, code = readFileSync(file, 'utf8')): string[] {
  const patterns: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text)
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const source = node.arguments?.[0]
      if (source && (ts.isStringLiteralLike(source) || ts.isTemplateExpression(source))) patterns.push(source.getText())
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true))
  return patterns
}

describe('files stay small', () => {
  const source = measure('src').filter(({ file }) => !data.has(file))
  const lines = source.map((entry) => entry.lines)

  test('half of the source files have at most 60 lines', () => {
    expect(percentile(lines, 0.5)).toBeLessThanOrEqual(60)
  })

  test('nine in ten have at most 150', () => {
    expect(percentile(lines, 0.9)).toBeLessThanOrEqual(150)
  })

  test(`none has more than ${longestFile}, tests included`, () => {
    const all = [...source, ...measure('lab'), ...measure('test')]
    expect(all.filter((entry) => entry.lines > longestFile)).toEqual([])
  })

  test('rules and language packs are data, what reads them is not', () => {
    expect(['src/languages/en.ts', 'src/rules/related.ts', 'src/types.ts'].every((file) => data.has(file))).toBe(true)
    expect(
      ['src/languages/index.ts', 'src/languages/pack.ts', 'src/rules/engine/match.ts', 'src/clean.ts'].some((file) =>
        data.has(file)
      )
    ).toBe(false)
  })
})

describe('patterns stay short', () => {
  test(`none has more than ${longestPattern} characters: longer means two rules`, () => {
    const long = listFiles('src').flatMap((file) =>
      readPatterns(file)
        .filter((pattern) => pattern.length > longestPattern)
        .map((pattern) => `${file}: ${pattern.length} characters: ${pattern}`)
    )
    expect(long).toEqual([])
  })

  test('patterns are found in literals, strings and templates', () => {
    expect(readPatterns('a.ts', `const a = /x+/u, b = new RegExp('y', 'u'), c = RegExp(\`z\${a}\`)`)).toEqual([
      '/x+/u',
      `'y'`,
      '`z${a}`'
    ])
  })
})
