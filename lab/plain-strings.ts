import type { Plugin } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'
import { rewriteChunks } from './rewrite-chunks.ts'
import { applyEdits, type Edit, type Node, walk } from './syntax.ts'

const HALF = /\\u\{?d[89a-f]/i

/**
 * A rolldown plugin: write templates without holes, which the minifier makes of strings, as strings again, and what is not ASCII in
 * chunks that hardly hold such as an escape.
 *
 * V8 reads a string once and a template twice: as it reads and as it is written. A source in ASCII it need not decode.
 */
export function plainStrings(): Plugin {
  return rewriteChunks('plain-strings', writeStrings)
}

/** Rewrite the strings of a module of JavaScript, and its templates without holes. */
export function writeStrings(code: string, file: string): string {
  const found: Omit<Edit, 'text'>[] = []
  const texts: string[] = []
  walk(parseAst(code, {}, file), (node, [parent]) => {
    const text = stringOf(node, parent)
    if (text === undefined) return
    found.push(node)
    texts.push(text)
  })
  const write = (quote: (text: string) => string): string =>
    applyEdits(
      code,
      found.map((place, number) => ({ ...place, text: quote(texts[number] ?? '') }))
    )
  const plain = write(toLiteral)
  const ascii = write((text) => escape(toLiteral(text)))
  return isAscii(ascii) && ascii.length < plain.length * 1.1 ? ascii : plain
}

/** The text of a string or template; `undefined` where it holds half a surrogate pair, which parsers do not agree on. */
function stringOf(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string' && parent?.type !== 'Property')
    return HALF.test(node['raw'] as string) ? undefined : node['value']
  if (node.type !== 'TemplateLiteral' || parent?.type === 'TaggedTemplateExpression') return undefined
  const [only, ...more] = node['quasis'] as readonly { readonly value: { readonly cooked: string; readonly raw: string } }[]
  return !only || more.length > 0 || HALF.test(only.value.raw) ? undefined : only.value.cooked
}

/** The shorter string literal. */
function toLiteral(text: string): string {
  const double = JSON.stringify(text)
  const single = `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
  return single.length < double.length ? single : double
}

function escape(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text)
}
