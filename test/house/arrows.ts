import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

/** How a module is asked for: its values at once, its types alone, or its values when the code gets there. */
export type Kind = 'value' | 'type' | 'dynamic'

/** One import. */
export interface Arrow {
  readonly from: string
  /** A path from the root of the repository, or the name of a package as written. */
  readonly to: string
  readonly kind: Kind
  /** Whether `to` is a file of ours. */
  readonly local: boolean
}

/** List the TypeScript files of a folder, as paths from the root of the repository. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts') && !file.includes('node_modules/'))
    .sort()
}

/** Read the imports of a file. */
export function readArrows(file: string, code: string = readFileSync(file, 'utf8')): Arrow[] {
  const arrows: Arrow[] = []
  const add = (kind: Kind, specifier: ts.Node | undefined): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier))
      throw new Error(`${file}: an import has no literal path; write the path out`)
    const local = specifier.text.startsWith('.')
    const to = local ? posix.join(posix.dirname(file), specifier.text) : specifier.text
    arrows.push({ from: file, to, kind, local })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type' : 'value', node.moduleSpecifier)
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.isTypeOnly ? 'type' : 'value', node.moduleSpecifier)
    else if (ts.isImportTypeNode(node)) add('type', ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add('dynamic', node.arguments[0])
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true))
  return arrows
}

/** List the modules that are loaded when a file is, packages included, with the path of imports that leads to each. */
export function reach(entry: string, arrows: readonly Arrow[]): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>([[entry, [entry]]])
  for (const [file, path] of found)
    for (const { to } of arrows.filter(({ from, kind }) => from === file && kind === 'value'))
      if (!found.has(to)) found.set(to, [...path, to])
  return found
}
