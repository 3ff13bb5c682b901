import { describe, expect, test } from 'vitest'
import { newsclean, prepare, put } from './newsclean.ts'
import { markdown, record, story } from './texts.ts'

prepare()

describe('a wrong request is refused in one line, exit 2', () => {
  const table: readonly (readonly [args: string, says: RegExp])[] = [
    ['a.txt b.txt', /several inputs.*-o DIR\/.*--to jsonl/],
    ['in', /the texts of in cannot share stdout.*-o DIR\/.*--to jsonl/],
    ['in/', /-o DIR\/.*--to jsonl/],
    ['in.jsonl', /--to jsonl.*-o DIR\//],
    ['in.jsonl --to text', /--to jsonl.*-o DIR\//],
    ['in.jsonl -o x.md', /--to jsonl.*-o DIR\//],
    ['--from jsonl', /--to jsonl.*-o DIR\//],
    ['nowhere.txt', /cannot read nowhere\.txt: no such file.*check/],
    ['nowhere.txt neither.txt --to jsonl', /nowhere\.txt.*\n.*neither\.txt/],
    ['none -o out', /nothing to clean in none.*\.txt/],
    ['a.txt --quite', /unknown option '--quite'.*--quiet/],
    ['a.txt --to markdown', /"markdown".*md, text, json, jsonl/],
    ['a.txt --to jsno', /"jsno".*did you mean "json"/],
    ['a.txt --from html', /"html".*auto, text, jsonl/],
    ['a.txt --policy boi=keep', /unknown label "boi".*did you mean "bio".*title/],
    ['a.txt --policy bio=kep', /unknown action "kep".*did you mean "keep"/],
    ['a.txt --policy bio', /label=action.*"bio"/],
    ['a.txt --mode recal', /unknown mode "recal".*did you mean "recall"/],
    ['explain a.txt --mode strict', /unknown mode "strict".*precision, balanced, recall/],
    ['-dash.txt', /unknown option '-dash\.txt'; give a file of that name as \.\/-dash\.txt/],
    ['a.txt --language english', /"en"/],
    ['a.txt --language deu', /ISO 639-1 code of a language, such as "en"/],
    ['a.txt --language jp', /ISO 639-1 code of a language, such as .* "ja"/],
    ['a.txt -o x.html', /-o x\.html has the name of a format that is not written; end it in \.md/],
    ['a.txt b.txt -o all.jsonl.gz', /-o all\.jsonl\.gz has the name of a format that is not written/],
    ['a.txt --to json --fields id,txt', /"txt".*did you mean "text".*markdown/],
    ['a.txt --fields id', /--fields.*--to json/],
    ['a.txt --to text --front-matter', /--front-matter.*Markdown/],
    ['a.txt --fail-on emtpy', /"emtpy".*did you mean "empty"/],
    ['a.txt --fail-on never,error', /"never" stands alone/],
    ['a.txt --fail-on any,never', /"never" stands alone/],
    ['a.txt --fail-on never --max-failed 3', /--fail-on never and --max-failed contradict/],
    ['a.txt --max-failed some', /a number such as 20, or a percentage/],
    ['a.txt --max-failed -1', /a number such as 20, or a percentage/],
    ['a.txt --max-failed 101%', /0% to 100%/],
    ['a.txt --max-failed 1e1%', /0% to 100%/],
    ['a.txt --dropped some', /"some".*full, spans, none/],
    ['a.txt -o x.md --to json', /--to json and -o x\.md contradict/],
    ['a.txt -o a.txt', /a\.txt is an input/],
    ['a.txt -o b.md --meta a.txt', /a\.txt is an input/],
    ['a.txt -o b.md --meta b.md', /both name b\.md/],
    ['in -o in --to text', /in\/c\.txt is an input/],
    ['a.txt -o plain', /plain is a file/],
    ['a.txt -o out/ --meta m.json', /--meta/],
    ['a.txt --name x', /--name.*stdin/],
    ['- -o out/', /stdin.*--name/],
    ['gone.jsonl', /cannot read gone\.jsonl: no such file/],
    ['a.txt -o a.txt/x.md', /cannot write a\.txt\/x\.md: a file stands in the place of its folder; /],
    ['a.txt --max-bytes 999999999999G', /no more bytes than a file can have/],
    ['- -o out/ --name ../x', /--name.*"\.\.\/x"/],
    ['a.txt --quiet --verbose', /--quiet.*--verbose/],
    ['explian a.txt', /did you mean newsclean explain/],
    ['explain nowhere.txt', /cannot read nowhere\.txt/],
    ['explain in', /explain takes one file.*in/],
    ['explain a.txt b.txt', /too many arguments/],
    ['--output out/ explain a.txt', /explain has no option --output/],
    ['explain a.txt --polcy bio=keep', /--policy/],
    ['chekc a.txt', /did you mean newsclean check/],
    ['check nowhere.txt', /cannot read nowhere\.txt/],
    ['check none', /nothing to check in none.*\.txt/],
    ['check in --min-quality good', /"good".*article, partial, listing, empty/],
    ['check in --min-confidence 2', /from 0 to 1/],
    ['check in --min-confidence -0.5', /from 0 to 1/],
    ['check in --max-dropped 40', /such as 40%/],
    ['check in --max-dropped 140%', /0% to 100%/],
    ['check in --format xml', /"xml".*pretty, json, junit, sarif, github/],
    ['check in --expect gone', /--expect gone is no folder.*-o gone/],
    ['check in --expect a.txt', /--expect a\.txt is no folder/],
    ['check in --to text', /--to says what --expect compares with/],
    ['check in --expect in --front-matter --to text', /--front-matter.*Markdown/],
    ['check in --expect in --to text', /in\/c\.txt is an input/],
    ['check - --expect in', /stdin.*--name/],
    ['check in --name x', /--name.*stdin/],
    ['check in --meta x.json', /unknown option '--meta'/],
    ['--meta x.json check in', /check has no option --meta/]
  ]
  test.each(table)('newsclean %s', async (args, says) => {
    await put({ 'a.txt': story, 'b.txt': story, 'in/c.txt': story, 'in.jsonl': record('a'), 'none/readme.log': '', plain: 'x' })
    const { code, stdout, stderr } = await newsclean(args.split(' '), { input: record('a') })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(says)
    expect(stderr).not.toContain('\n    at ')
    expect(stderr.trimEnd().split('\n')).toHaveLength(args.startsWith('nowhere.txt ') ? 2 : 1)
  })
})

test('a file that is named twice is one input', async () => {
  await put({ 'a.txt': story })
  const once = await newsclean(['a.txt'])
  expect(once.code).toBe(0)
  expect(await newsclean(['a.txt', './a.txt'])).toEqual(once)
  expect(await newsclean(['-', '-'], { input: story })).toEqual(once)
})

test('a missing file among others: one line, the others are cleaned, exit 1', async () => {
  await put({ 'a.txt': story, 'b.txt': story })
  const { code, stdout, stderr } = await newsclean(['a.txt', 'gone.txt', 'b.txt', '--to', 'jsonl', '--fields', 'markdown'])
  expect(code).toBe(1)
  expect(stdout).toBe(`${JSON.stringify({ markdown })}\n`.repeat(2))
  expect(stderr).toBe('newsclean: cannot read gone.txt: no such file or folder; check the path\n')
})

test('a missing file fails the run, whatever may fail in it', async () => {
  await put({ 'a.txt': story })
  for (const allowed of [
    ['--max-failed', '50%'],
    ['--fail-on', 'never']
  ]) {
    const { code, stderr } = await newsclean(['a.txt', 'gone.txt', '-o', 'out', ...allowed])
    expect(code).toBe(1)
    expect(stderr).toContain('newsclean: cannot read gone.txt: no such file or folder; check the path\n')
  }
})

test('a file named like a command is reached by its path', async () => {
  await put({ explain: story })
  expect(await newsclean(['./explain'])).toMatchObject({ code: 0, stdout: markdown })
})

test('names cannot speak to the terminal', async () => {
  const { stderr } = await newsclean(['\u001b[31mred.txt'])
  expect(stderr).not.toContain('\u001b')
})
