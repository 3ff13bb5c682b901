/** A node of a syntax tree, of which little is known. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** A part of a text, and what comes in its place. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Make edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0
  let edited = ''
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    edited += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return edited + text.slice(at)
}

/** Visit the nodes under a value, each with its parents, the nearest first. */
export function walk(value: unknown, visit: (node: Node, parents: readonly Node[]) => void, parents: readonly Node[] = []): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit, parents)
  else if (isNode(value)) {
    visit(value, parents)
    const within = [value, ...parents]
    for (const child of Object.values(value)) walk(child, visit, within)
  }
}

/** The names that a module binds anywhere, as often as it binds them: variables, parameters, functions. */
export function bindingsOf(program: Node): string[] {
  const names: string[] = []
  const bind = (pattern: unknown): void => {
    walk(pattern, (node, [parent]) => {
      if (node.type === 'Identifier' && isReference(node, parent)) names.push(node['name'] as string)
    })
  }
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator') bind(node['id'])
    if (/Function/.test(node.type)) bind([node['id'], node['params']])
    if (node.type === 'CatchClause') bind(node['param'])
  })
  return names
}

/** Whether an identifier stands for a variable: it is no name of a property. */
export function isReference(node: Node, parent: Node | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent['property'] !== node || parent['computed'] === true
  if (parent?.type === 'Property') return parent['value'] === node || parent['computed'] === true
  return true
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
