import type { Plugin } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'
import { applyEdits, bindingsOf, type Edit, isReference, type Node, walk } from './syntax.ts'

/**
 * A rolldown plugin: make the patterns of the sources when they are first used.
 *
 * V8 parses a pattern twice before its module has run: to see whether it is well formed, and to make it. A class such as `\p{L}` takes it
 * longer than all code around, and one page needs few of the patterns.
 */
export function lazyPatterns(sources: RegExp): Plugin {
  return {
    name: 'lazy-patterns',
    transform(code, id) {
      return sources.test(id) ? { code: makeLazy(code, id), map: null } : null
    }
  }
}

/**
 * Rewrite the patterns of a TypeScript module.
 *
 * One that is a constant of the module, or stands in a function, is made once, when first asked for; the `pattern` of a rule each time
 * it is asked for, as `compile.ts` does once. Others are made where they stand, and those that carry a place from use to use, and are
 * new in each call of a function, stay as they are.
 */
export function makeLazy(code: string, file: string): string {
  const program = parseAst(code, { lang: 'ts' }, file) as unknown as Node
  const edits: Edit[] = []
  const made: string[] = []
  const later = (pattern: Node): string => {
    const name = `pattern$${made.length}`
    made.push(`let ${name}$;\nfunction ${name}() { return (${name}$ ??= ${write(pattern)}) }`)
    return `${name}()`
  }
  const bindings = bindingsOf(program)
  const constants = new Map<string, string>()
  const others: Node[] = []
  for (const statement of program['body'] as readonly Node[]) {
    const constant = constantOf(statement)
    if (constant && bindings.filter((name) => name === constant.name).length === 1) {
      constants.set(constant.name, later(constant.pattern))
      edits.push({ ...statement, text: '' })
    } else others.push(statement)
  }
  walk(others, (node, parents) => {
    const [parent] = parents
    const constant = node.type === 'Identifier' && isReference(node, parent) && constants.get(node['name'] as string)
    if (constant) edits.push({ ...node, text: constant })
    if (!isPattern(node)) return
    if (!parents.some(({ type }) => /Function/.test(type))) {
      if (isOfRule(node, parent)) edits.push({ ...parent, text: `get pattern() { return ${write(node)} }` })
      else edits.push({ ...node, text: write(node) })
    } else if (!/[gy]/.test(flagsOf(node))) edits.push({ ...node, text: later(node) })
  })
  return [...made, applyEdits(code, edits)].join('\n')
}

function constantOf(statement: Node): { readonly name: string; readonly pattern: Node } | undefined {
  if (statement.type !== 'VariableDeclaration' || statement['kind'] !== 'const') return undefined
  const [only, ...more] = statement['declarations'] as readonly { readonly id: Node; readonly init: Node | null }[]
  if (!only || more.length > 0 || only.id.type !== 'Identifier' || !isPattern(only.init)) return undefined
  return { name: only.id['name'] as string, pattern: only.init }
}

function isOfRule(node: Node, parent: Node | undefined): parent is Node {
  return parent?.type === 'Property' && parent['value'] === node && (parent['key'] as Node)['name'] === 'pattern'
}

function isPattern(node: Node | null): node is Node {
  return node?.type === 'Literal' && 'regex' in node
}

function flagsOf(node: Node): string {
  return (node['regex'] as { readonly flags: string }).flags
}

function write(node: Node): string {
  const { pattern, flags } = node['regex'] as { readonly pattern: string; readonly flags: string }
  return `new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`
}
