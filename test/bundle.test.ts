import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makeLazy } from '../lab/lazy-patterns.ts'
import { leaveOut } from '../lab/lean-rules.ts'
import { writeStrings } from '../lab/plain-strings.ts'
import { breakLines } from '../lab/short-lines.ts'

/** What a module of one export gives. */
async function run(code: string): Promise<unknown> {
  const plain = code.replaceAll('export const found =', 'export default')
  return ((await import(`data:text/javascript,${encodeURIComponent(plain)}`)) as { readonly default: unknown }).default
}

describe('patterns that are made when they are used', () => {
  const module = `
    const WORD = /^\\p{L}+$/u
    const shapes = { pattern: /a\\/b/i, WORD: 1 }
    const isWord = (text) => WORD.test(text) && !/^q/.test(text)
    const shadow = (text) => { const OTHER = /z/; return OTHER.test(text) }
    const count = (text) => [...text.matchAll(/o/g)].length
    export const found = [isWord('ß'), isWord('qß'), isWord('1'), shapes.pattern.source, shapes.WORD, shadow('z'), count('oo')]
  `

  it('say the same', async () => {
    expect(await run(makeLazy(module, 'module.ts'))).toEqual(await run(module))
    expect(await run(module)).toEqual([true, false, false, 'a\\/b', 1, true, 2])
  })

  it('are no literals, but for those that carry a place', () => {
    const lazy = makeLazy(module, 'module.ts')
    expect(lazy).not.toContain('/^')
    expect(lazy).toContain('matchAll(/o/g)')
  })
})

it('leaves out of rules what tests alone read', () => {
  const rule =
    "[{ id: 'a', needs: ['x'], drops: ['d'],\n keeps: ['k'] }, { needs: words, languages: ['en'], id: 'b' }, { needs: listed('x|y') }]"
  expect(leaveOut(rule, 'rule.ts').replace(/\s+/g, ' ')).toBe(
    "[{ id: 'a', needs: [], }, { needs: words, id: 'b' }, { needs: [] }]"
  )
})

describe('strings of a chunk', () => {
  it('stand for the same texts', async () => {
    const texts = ['plain', 'both \' and "', 'back\\slash\\"', 'line\nend', '${hole}', 'ça …', '\u2028', '\ud83d', '`']
    const template = (text: string): string => '`' + text.replace(/[\\`]|\$\{/g, '\\$&').replace('\ud83d', '\\ud83d') + '`'
    const code = `const tag = String.raw; export const found = [${texts.map(template).join()}, tag\`\\n\`, \`a\${1}\`]`
    expect(await run(writeStrings(code, 'chunk.js'))).toEqual([...texts, '\\n', 'a1'])
  })

  it('are escaped where that leaves ASCII and adds little', () => {
    const long = 'x'.repeat(200)
    expect(writeStrings(`f(\`${long}é\`)`, 'chunk.js')).toBe(`f("${long}\\u00e9")`)
    expect(writeStrings('f(`ééééé`)', 'chunk.js')).toBe('f("ééééé")')
  })
})

describe('lines of a chunk', () => {
  it('begin with its statements, and say the same', async () => {
    const code = 'const a=[1,2];function b(){return a;}class C{d=`\n;`}export const found =[b(),new C().d];'
    const broken = breakLines(code, 'chunk.js')
    expect(broken.split('\n')).toEqual([
      'const a=[1,2];',
      'function b(){return a;}',
      'class C{d=`',
      ';`}',
      'export const found =[b(),new C().d];'
    ])
    expect(await run(broken)).toEqual(await run(code))
    expect(breakLines(broken, 'chunk.js')).toBe(broken)
  })

  it('are short where errors are thrown, for Node prints the line of one that nobody caught', () => {
    const call = `import(${JSON.stringify(pathToFileURL('dist/index.js').href)}).then(({ clean }) => clean(5))`
    const { stderr, status } = spawnSync(process.execPath, ['-e', call], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^NewscleanError: source: found 5/mu)])
    expect(stderr.length).toBeLessThan(3000)
  })
})
