import type { Info, Unsafe, State } from 'mdast-util-to-markdown'
import type { Nodes, Parents, Root, Text } from 'mdast'
import { defaultHandlers } from 'mdast-util-to-markdown'

/** What stands in one paragraph, heading or cell, as far as escaping is concerned. */
interface Phrase {
  /** Its whole text, line breaks as they are written. */
  readonly whole: string
  readonly inItem: boolean
  /** The document has definitions, so that `[word]` may be a link to one of them. */
  readonly defined: boolean
}

/** The patterns that its texts need. */
interface Needed {
  readonly parent: Parents
  /** `null`: all of them. */
  readonly free: { readonly patterns: Unsafe[]; readonly besideAddresses: Unsafe[] } | null
}

type Harmless = (phrase: Phrase) => boolean

/** Signs inside a line, each with the test that says it can mean nothing there. */
const inside: Readonly<Record<string, Harmless>> = {
  '*': ({ whole }) => !pairs(whole, /\*+/g),
  _: ({ whole }) => !pairs(whole, /_+/g),
  '~': ({ whole }) => !pairs(whole, /~+/g),
  '`': ({ whole }) => (whole.match(/`+/g) ?? []).length < 2,
  '&': ({ whole }) => !/&#?[a-z\d]+;/i.test(whole),
  '[': ({ defined }) => !defined,
  '!': ({ defined }) => !defined
}

/** Signs at the start of a line. */
const atStart: Readonly<Record<string, Harmless>> = {
  '~': ({ whole }) => !/^[ \t]*~~~/m.test(whole) && !pairs(whole, /~+/g),
  _: ({ whole }) => !/^[ \t]*_[ \t]*_/m.test(whole) && !pairs(whole, /_+/g),
  '`': ({ whole }) => !/^[ \t]*```/m.test(whole) && (whole.match(/`+/g) ?? []).length < 2,
  '#': ({ whole }) => !/^[ \t]*#{1,6}(?:\s|$)/m.test(whole),
  '[': ({ whole, inItem, defined }) => !defined && !inItem && !whole.includes(']:')
}

/** Signs that keep a web or mail address from being read as a link. */
const address: ReadonlySet<string> = new Set(['@', '.', ':'])

/** Words and their usual punctuation, in which nothing can be a sign: most paragraphs, and sixty patterns need not look at them. */
const prose = /^[\p{L}“‘«][\p{L}\p{M}\p{N} ,;.?%'"“”‘’«»–—…-]*$/u

/** Whether the document being written has definitions. */
const defined = new WeakMap<State, boolean>()
/** The phrase last met in each document, for its texts come one after the other. */
const latest = new WeakMap<State, Needed>()

/** Write the root, and remember whether a sign in its text may point to a definition. */
export function root(node: Root, parent: Parents | undefined, state: State, info: Info): string {
  rememberDefinitions(node, state)
  return defaultHandlers.root(node, parent, state, info)
}

/** Remember whether a sign in the text of a document may point to a definition. */
export function rememberDefinitions(node: Root, state: State): void {
  defined.set(state, hasDefinition(node))
}

/**
 * Write a text node with no more escapes than it takes to read the same words back.
 *
 * `AT&T`, `5 * 3`, `[sic]`, `#tag` and plain addresses stay as they are; an address becomes a link in readers that know GFM.
 */
export function text(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  if (prose.test(node.value) && !/w\.(?:\S|$)| $/i.test(node.value)) return node.value
  if (!parent || !/[*_~`&[!#@]|w\.|:\//i.test(node.value)) return defaultHandlers.text(node, parent, state, info)
  const known = latest.get(state)
  const { free } = known?.parent === parent ? known : remember(parent, state)
  if (!free) return defaultHandlers.text(node, parent, state, info)
  const { unsafe } = state
  state.unsafe = free.besideAddresses
  let value = defaultHandlers.text(node, parent, state, info)
  if (harmsAddress(value + info.after)) {
    state.unsafe = free.patterns
    value = defaultHandlers.text(node, parent, state, info)
  }
  state.unsafe = unsafe
  return value
}

function remember(parent: Parents, state: State): Needed {
  const needed = { parent, free: toPatterns(parent, state) }
  latest.set(state, needed)
  return needed
}

function toPatterns(parent: Parents, state: State): Needed['free'] {
  const phrase = toPhrase(parent, state)
  if (!phrase) return null
  const patterns = state.unsafe.filter((pattern) => !(pattern.atBreak ? atStart : inside)[pattern.character]?.(phrase))
  const besideAddresses = patterns.filter(
    (pattern) => pattern.atBreak || pattern.inConstruct !== 'phrasing' || !address.has(pattern.character)
  )
  return { patterns, besideAddresses }
}

/** `null` where nodes of other kinds stand beside the text: their signs are not ours to judge. */
function toPhrase(parent: Parents, state: State): Phrase | null {
  if (parent.type !== 'paragraph' && parent.type !== 'heading' && parent.type !== 'tableCell') return null
  let whole = ''
  for (const child of parent.children) {
    if (child.type === 'text') whole += child.value
    else if (child.type === 'break') whole += '\\\n'
    else return null
  }
  return { whole, inItem: state.stack.includes('listItem'), defined: defined.get(state) ?? true }
}

function hasDefinition(tree: Root): boolean {
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') return true
    // No paragraph holds one, and no heading.
    if (node.type === 'paragraph' || node.type === 'heading') continue
    if ('children' in node) for (const child of node.children) open.push(child)
  }
  return false
}

/** Whether a run of the sign may open emphasis that a later run may close. */
function pairs(whole: string, runs: RegExp): boolean {
  let open = false
  for (const run of whole.matchAll(runs)) {
    const before = whole.charAt(run.index - 1)
    // An escape at the start of a line parts the run: its rest stands behind a sign, not behind a space.
    const parted = run[0].length > 1 && (before === '' || before === '\n')
    if (open && (parted || /\S/.test(before))) return true
    open ||= /\S/.test(whole.charAt(run.index + run[0].length))
  }
  return false
}

/** Inside a literal address an escape is read as part of it. */
function harmsAddress(value: string): boolean {
  return (value.match(/\S+/g) ?? []).some((word) => /[\\&]/.test(word) && /[+\-.\w]@[-.\w]|[Ww]\.[-.\\\w]|[PSps]:\//.test(word))
}
