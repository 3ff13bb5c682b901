import type { Plugin } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'
import { applyEdits, type Edit, type Node, walk } from './syntax.ts'

/** What proves or describes a rule, and is read by tests alone. */
const unread = new Set(['drops', 'keeps', 'languages'])

/** A rolldown plugin: leave the examples of rules out of the package, and the literals they need, which its tables have. */
export function leanRules(rules: RegExp): Plugin {
  return {
    name: 'lean-rules',
    transform(code, id) {
      return rules.test(id) ? { code: leaveOut(code, id), map: null } : null
    }
  }
}

/** A list in brackets, or one that `listed()` cuts out of a text. */
function isList(value: Node): boolean {
  if (value.type === 'ArrayExpression') return true
  return value.type === 'CallExpression' && (value['callee'] as { readonly name?: string }).name === 'listed'
}

/** Rewrite a TypeScript module: the lists of its objects that are named so are gone, and those named `needs` are empty. */
export function leaveOut(code: string, file: string): string {
  const edits: Edit[] = []
  walk(parseAst(code, { lang: 'ts' }, file), (node) => {
    if (node.type !== 'ObjectExpression') return
    for (const property of node['properties'] as readonly Node[]) {
      const { key, value } = property as unknown as { readonly key: Node; readonly value: Node }
      if (property.type !== 'Property' || !isList(value)) continue
      const name = key['name'] as string
      if (name === 'needs') edits.push({ ...value, text: '[]' })
      if (!unread.has(name)) continue
      const comma = /^\s*,/.exec(code.slice(property.end))?.[0] ?? ''
      edits.push({ start: property.start, end: property.end + comma.length, text: '' })
    }
  })
  return applyEdits(code, edits)
}
