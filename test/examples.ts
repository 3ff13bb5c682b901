import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import ts from 'typescript'

/** A piece of TypeScript that a page shows. */
export interface Example {
  /** `README.md:71` */
  readonly name: string
  readonly code: string
}

/** The examples of a page, in order. */
export function examplesIn(page: string): Example[] {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(({ 1: code = '', index }) => ({
    name: `${page}:${text.slice(0, index).split('\n').length}`,
    code
  }))
}

/** What an example says it prints: the comments behind its calls of `console.log`, a line each. */
export function promised({ code }: Example): string[] {
  return [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map((match) => match[1] ?? '')
}

/**
 * Put examples where a user would: in a folder of their own, with the built package and what they import installed, and `story.txt`.
 *
 * @returns The files, in order.
 */
export function place(examples: readonly Example[], story: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'newsclean-examples-'))
  const imported = examples.flatMap(({ code }) => [...code.matchAll(/ from '([^']+)'/g)].map((match) => match[1] ?? ''))
  for (const name of new Set(['@types/node', ...imported.filter((one) => !isBuiltin(one))])) {
    const path = join(folder, 'node_modules', name)
    mkdirSync(dirname(path), { recursive: true })
    symlinkSync(resolve(name === 'newsclean' ? '.' : join('node_modules', name)), path, 'junction')
  }
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  writeFileSync(join(folder, 'story.txt'), story)
  return examples.map(({ code }, index) => {
    const file = join(folder, `example-${index}.ts`)
    writeFileSync(file, code)
    return file
  })
}

/** What the compiler finds wrong with files, as strict as it can be. */
export function compile(files: readonly string[]): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ['node'],
    typeRoots: [join(dirname(files[0] ?? ''), 'node_modules', '@types')],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true
  }
  return ts
    .getPreEmitDiagnostics(ts.createProgram(files, options))
    .map(({ file, messageText }) => `${basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
}

/** What a file prints. */
export function run(file: string): string {
  const built = file.replace(/\.ts$/, '.js')
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
  })
  writeFileSync(built, outputText)
  return execFileSync(process.execPath, [built], { cwd: dirname(file), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
