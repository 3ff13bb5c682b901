import { describe, expect, test } from 'vitest'
import { toGitHub } from '../../src/cli/check/format-github.ts'
import { toJUnit } from '../../src/cli/check/format-junit.ts'
import { toSarif } from '../../src/cli/check/format-sarif.ts'
import { sumUp } from '../../src/cli/check/report.ts'
import { expectJUnit, expectSarif } from './check-schemas.ts'
import { at, newsclean, prepare, put } from './newsclean.ts'
import { record, story } from './texts.ts'

prepare()

/** A name that every format must escape, and a text that is no XML. */
const awkward = 'in/ä: 50%, <b>&"c"#?.txt'
const files = { [awkward]: '\n', 'in/a.txt': story, 'in/r.jsonl': `${record('r')}{"id":\n` }

async function report(format: string, ...more: readonly string[]): Promise<string> {
  await put({ ...files, 'clean/a.md': `${'Nothing\u0001 of this.\n'.repeat(3)}]]>\n` })
  const args = ['check', 'in', '--expect', 'clean', '--min-quality', 'listing', '--format', format, ...more]
  const { code, stdout, stderr } = await newsclean(args, { env: { GITHUB_WORKSPACE: '' } })
  expect(code).toBe(more.length > 0 ? 0 : 1)
  expect(stderr).toMatch(format === 'github' ? /^$/ : /^newsclean check: 4 of 4 documents fail/)
  return stdout
}

describe('json', () => {
  test('lists each finding', async () => {
    const { findings, ...rest } = JSON.parse(await report('json')) as { findings: readonly object[] }
    expect(rest).toMatchObject({ tool: { name: 'newsclean' }, passed: false, documents: 4, failed: 4, maxFailed: null })
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ gate: 'min-quality', id: awkward, path: awkward, line: 1, diff: null }),
        expect.objectContaining({ gate: 'bad_record', id: 'in/r.jsonl:2', path: 'in/r.jsonl', line: 2 }),
        expect.objectContaining({
          gate: 'expect-changed',
          path: 'clean/a.md',
          line: 1,
          diff: expect.stringContaining('+The harbour') as string
        })
      ])
    )
    expect(JSON.parse(await report('json', '--max-failed', '100%'))).toMatchObject({ passed: true, failed: 4, maxFailed: '100%' })
  })
})

describe('junit', () => {
  test('is what its schema allows, whatever names and texts hold', async () => {
    const xml = await report('junit')
    await expectJUnit(xml)
    expect(xml).toContain('<testsuites name="newsclean check" tests="4" failures="3" errors="1">')
    expect(xml).toContain('<testcase classname="in/ä: 50%, &lt;b&gt;&amp;&quot;c&quot;#?.txt"')
    expect(xml).toContain('<error type="bad_record"')
  })

  test('signs that no XML may hold are replaced', async () => {
    const message = 'a\u0000b\u001bc\ud800d\uffffe\r\n\tf]]>'
    const finding = { gate: 'min-quality' as const, message, path: 'a.txt', line: 1, diff: message }
    const xml = toJUnit(sumUp([{ name: `n\n${message}`, path: 'a.txt', findings: [finding] }]))
    await expectJUnit(xml)
    expect(xml).toContain('message="a\ufffdb\ufffdc\ufffdd\ufffde&#13;&#10;&#9;f]]&gt;"')
  })

  test('of nothing wrong', async () => {
    const xml = toJUnit(sumUp([{ name: 'a', path: null, findings: [] }]))
    await expectJUnit(xml)
    expect(xml).toContain('failures="0" errors="0"')
  })

  test('the schema refuses what it must', async () => {
    await expect(expectJUnit('<testsuites><testcase/></testsuites>')).rejects.toThrow('deeply equal')
  })
})

describe('sarif', () => {
  test('is what its schema allows, with places that are URIs', async () => {
    const log = expectSarif(await report('sarif'))
    const results = log.runs[0]?.results ?? []
    const places = results.map(({ locations }) => locations?.[0]?.physicalLocation)
    expect(places).toEqual(
      expect.arrayContaining([
        {
          artifactLocation: { uri: 'in/%C3%A4%3A%2050%25%2C%20%3Cb%3E%26%22c%22%23%3F.txt', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1 }
        },
        { artifactLocation: { uri: 'in/r.jsonl', uriBaseId: '%SRCROOT%' }, region: { startLine: 2 } }
      ])
    )
    const rules = log.runs[0]?.tool.driver.rules ?? []
    expect(results.every(({ ruleId, ruleIndex, level }) => rules[ruleIndex]?.id === ruleId && level === 'error')).toBe(true)
    const tolerated = expectSarif(await report('sarif', '--max-failed', '4'))
    expect(tolerated.runs[0]?.results.every(({ level }) => level === 'warning')).toBe(true)
  })

  test('a file outside of the root is a whole URI, stdin is no place, and nothing wrong is a log too', () => {
    const finding = { gate: 'unreadable' as const, message: 'm', line: 3 }
    const cases = [
      { name: 'a', path: '/far/a b.txt', findings: [{ ...finding, path: '/far/a b.txt' }] },
      { name: 'stdin', path: null, findings: [{ ...finding, path: null }] }
    ]
    const [far, stdin] = expectSarif(toSarif(sumUp(cases), '/home/x')).runs[0]?.results ?? []
    expect(far?.locations?.[0]?.physicalLocation.artifactLocation).toEqual({ uri: 'file:///far/a%20b.txt' })
    expect(stdin).not.toHaveProperty('locations')
    expect(expectSarif(toSarif(sumUp([]), '/')).runs[0]?.results).toEqual([])
  })

  test('the schema refuses what it must', () => {
    expect(() => expectSarif('{"version": "2.1.0", "runs": [{"tool": {"driver": {}}}]}')).toThrow('deeply equal')
  })
})

describe('github', () => {
  test('is a command a line, escaped', async () => {
    const lines = (await report('github')).trimEnd().split('\n')
    expect(lines).toHaveLength(6)
    expect(lines.pop()).toMatch(/^newsclean check: 4 of 4 documents fail: /)
    for (const line of lines) expect(line).toMatch(/^::error (?:file=[^:,]+,line=\d+,)?title=newsclean [a-z_-]+::[^\r\n]+$/)
    expect(lines.find((line) => line.includes('min-quality'))).toBe(
      '::error file=in/ä%3A 50%25%2C <b>&"c"#?.txt,line=1,title=newsclean min-quality::is empty, expected listing or better. The text is empty.'
    )
    expect(lines.find((line) => line.includes('expect-changed'))).toContain('file=clean/a.md,line=1')
    expect(lines.find((line) => line.includes('expect-changed'))).toContain('%0A-Nothing<U+0001> of this.%0A')
    expect(await report('github', '--max-failed', '4')).toMatch(/^::warning file=/)
  })

  test('paths begin at the checkout', async () => {
    await put({ 'sub/in/e.txt': '\n' })
    const { stdout } = await newsclean(['check', 'sub/in', '--format', 'github'], { env: { GITHUB_WORKSPACE: at('sub') } })
    expect(stdout).toMatch(/^::error file=in\/e\.txt,line=1,/)
  })

  test('no text can begin a command of its own', () => {
    const message = 'a\r\n::stop-commands::x\n'
    const finding = { gate: 'min-quality' as const, message, path: 'a,b:c.txt', line: 1, diff: message }
    const [first, sum, end] = toGitHub(sumUp([{ name: 'n', path: 'a', findings: [finding] }]), process.cwd()).split('\n')
    expect(first).toBe(
      '::error file=a%2Cb%3Ac.txt,line=1,title=newsclean min-quality::n: a%0D%0A::stop-commands::x%0A%0Aa%0D%0A::stop-commands::x%0A'
    )
    expect([sum?.slice(0, 16), end]).toEqual(['newsclean check:', ''])
  })
})

describe('pretty', () => {
  test('no text begins a line, or speaks to the terminal', async () => {
    await put({ 'in/a.txt': story, 'clean/a.md': '::warning::x\n\u001b[31m::error::y\n' })
    const { stdout } = await newsclean(['check', 'in', '--expect', 'clean'])
    expect(stdout).not.toContain('\u001b')
    expect(stdout.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([])
    expect(stdout).toContain('  │ -::warning::x\n')
  })
})
