import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { version } from '../src/version.ts'
import { expectJUnit } from './cli/check-schemas.ts'
import { pack, run } from './packed.ts'

// What the action, the hooks and the page on CI run is read from their own files and run as it stands there, with the packed tool.

/** What is read of `action.yml`. */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[] }
}

const action = parse(readFileSync('integrations/github-action/action.yml', 'utf8')) as Action
const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly { id: string; entry: string; files?: string }[]
const page = readFileSync('docs/ci.md', 'utf8')
const story = 'Harbour reopens\n\nThe harbour reopened on Monday, said the mayor.\n\nRead Also: Ferry fares rise\n'

let home = ''
let tarball = ''

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Run lines of bash as GitHub does, in a checkout with two articles and what came out of them. */
function bash(script: string, env: Readonly<Record<string, string>> = {}): Ended {
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script]
  const path = [join(home, 'newsclean/node_modules/.bin'), process.env['PATH']].join(delimiter)
  const all = { ...process.env, PATH: path, RUNNER_TEMP: home, GITHUB_WORKSPACE: join(home, 'checkout'), ...env }
  const { status, stdout, stderr } = spawnSync('bash', args, { cwd: join(home, 'checkout'), env: all, encoding: 'utf8' })
  return { code: status, stdout, stderr }
}

/** Run a step of the action: its lines, and the environment that its inputs make. */
function runStep(index: number, given: Readonly<Record<string, string>>): Ended {
  const step = action.runs.steps[index]
  if (!step) throw new Error(`action.yml has no step ${index}`)
  const inputs = Object.entries(action.inputs).map(([name, { default: usual = '' }]) => [name, given[name] ?? usual] as const)
  const fill = (text: string): string =>
    inputs.reduce((filled, [name, value]) => filled.replace(`\${{ inputs.${name} }}`, () => value), text)
  expect(step.run).not.toContain('${{')
  return bash(step.run, Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, fill(value)])))
}

/** The blocks of code of a language in the page. */
function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gmsu'))].map(([, code = '']) => code)
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'newsclean-ci-'))
  tarball = join(home, pack(home))
  mkdirSync(join(home, 'checkout/corpus/a b'), { recursive: true })
  for (const path of ['corpus/one.txt', 'corpus/a b/two.txt']) writeFileSync(join(home, 'checkout', path), story)
  const installed = runStep(0, { package: tarball })
  if (installed.code !== 0) throw new Error(installed.stderr)
  run(join(home, 'newsclean/node_modules/.bin/newsclean'), ['corpus/', '-o', 'clean/'], join(home, 'checkout'))
}, 300_000)

afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

describe('the GitHub Action', () => {
  test('installs this version', () => {
    expect(action.inputs['package']?.default).toBe(`newsclean@${version}`)
  })

  test('passes where all is well', () => {
    expect(runStep(1, { paths: 'corpus/\n', options: '--expect=clean/\n' })).toMatchObject({
      code: 0,
      stdout: 'newsclean check: 2 documents pass\n'
    })
  })

  test('annotates what fails; a path or an option may hold anything', () => {
    const paths = 'corpus/a b/two.txt\r\n\r\n$(touch ../stolen)'
    const { code, stdout } = runStep(1, { paths, options: '--max-dropped=1%\n--name="; touch ../stolen"' })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(run('ls', [], home)).not.toContain('stolen')
    const failed = runStep(1, { paths: 'corpus/a b/two.txt\r\n', options: '--max-dropped=1%\n' })
    expect(failed.code).toBe(1)
    expect(failed.stdout).toMatch(/^::error file=corpus\/a b\/two\.txt,line=5,title=newsclean max-dropped::/)
  })

  test('a later format takes the place of the annotations', () => {
    const { code } = runStep(1, { paths: 'corpus/', options: '--max-dropped=1%\n--format=sarif\n--output=newsclean.sarif' })
    expect(code).toBe(1)
    expect(readFileSync(join(home, 'checkout/newsclean.sarif'), 'utf8')).toContain('"uri": "corpus/a%20b/two.txt"')
  })

  test('the page gives it inputs that it has', () => {
    const given = blocks('yaml').flatMap((code) => [...code.matchAll(/integrations\/github-action@v(\S+)/gu)])
    expect(given.map(([, named]) => named)).toEqual([version, version])
    const steps = (parse(blocks('yaml')[0] ?? '') as { steps: readonly { with?: object }[] }).steps
    const known = Object.keys(action.inputs)
    expect(Object.keys(steps[1]?.with ?? {}).every((name) => known.includes(name))).toBe(true)
    expect(runStep(1, steps[1]?.with as Record<string, string>)).toMatchObject({ code: 0 })
  })
})

describe('pre-commit', () => {
  const [check, compare] = hooks

  // Of what is committed: git serves nothing else.
  test('installs a checkout with npm as pre-commit does', { timeout: 300_000 }, () => {
    const prefix = join(home, 'global')
    const address = `git+${pathToFileURL(process.cwd()).href}`
    run('npm', ['install', '--install-links', '--no-audit', '--no-fund', '--prefix', prefix, '-g', address], home)
    expect(run(join(prefix, 'bin/newsclean'), ['--version'], home)).toBe(`${version}\n`)
  })

  test('a changed article is checked', () => {
    const files = new RegExp(check?.files ?? '', 'u')
    expect(['a.txt', 'a/b.jsonl.gz', 'a.md', 'a.txt.md'].filter((name) => files.test(name))).toEqual(['a.txt', 'a/b.jsonl.gz'])
    expect(bash(`${check?.entry} corpus/one.txt 'corpus/a b/two.txt'`)).toMatchObject({ code: 0 })
    expect(bash(`${check?.entry} --max-dropped=1% corpus/one.txt`)).toMatchObject({ code: 1 })
  })

  test('a folder is compared', () => {
    const entry = `${compare?.entry} clean/ corpus/`
    expect(bash(entry)).toMatchObject({ code: 0 })
    cpSync(join(home, 'checkout/clean/one.md'), join(home, 'checkout/clean/three.md'))
    expect(bash(entry)).toMatchObject({ code: 1 })
    rmSync(join(home, 'checkout/clean/three.md'))
  })

  test('the page names hooks that are there', () => {
    const config = blocks('yaml').find((code) => code.startsWith('repos:')) ?? ''
    const { repos } = parse(config) as { repos: readonly { hooks: readonly { id: string }[] }[] }
    expect(repos[0]?.hooks.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id))
  })
})

describe('the page', () => {
  test('its shell lines run', () => {
    const lines = blocks('sh').flatMap((code) => code.split('\n').filter((line) => line.startsWith('newsclean ')))
    expect(lines).toHaveLength(3)
    for (const line of lines) expect([line, bash(line).code]).toEqual([line, 0])
  })

  test('its job for GitLab leaves a JUnit report', async () => {
    const job = (parse(blocks('yaml').find((code) => code.startsWith('newsclean:')) ?? '') as { newsclean: { script: string[] } })
      .newsclean
    expect(bash(job.script.filter((line) => line.startsWith('newsclean ')).join('\n'))).toMatchObject({ code: 0 })
    await expectJUnit(readFileSync(join(home, 'checkout/newsclean.xml'), 'utf8'))
  })
})
