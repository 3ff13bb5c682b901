import type { Flags } from './flags.ts'
import type { Order } from './product.ts'

/** What changes an output and cannot be seen in it. Values are plain data. */
const lasting = [
  ...(['from', 'policy', 'mode', 'language', 'fields', 'dropped', 'frontMatter', 'insights'] as const),
  ...(['idField', 'textField', 'maxBytes', 'decisions', 'siblings', 'site'] as const)
]

/** The options of a run that its outputs are made again with, as they were typed. */
export function toOptions({ request, format }: Order): Readonly<Record<string, unknown>> {
  const given = lasting.map((name) => [name, request[name]] as const).filter(([, value]) => value !== undefined)
  return { to: format, paths: request.paths, ...Object.fromEntries(given) }
}

/** The paths that were cleaned together. */
export function pathsOf(options: Readonly<Record<string, unknown>>): readonly string[] {
  const { paths } = options
  return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : []
}

/** Read them back. They come from a file of ours, which nobody else has reason to write. */
export function fromOptions(options: Readonly<Record<string, unknown>>): Flags {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name === 'to' || lasting.some((known) => known === name)))
}
