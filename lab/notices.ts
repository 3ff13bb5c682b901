import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'rolldown'

/** A package whose code is in the bundle. */
interface Bundled {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly notice: string
}

/** What is read of a `package.json`. */
interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly author?: string | { readonly name: string }
}

const allowed = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'])

/** Find the folders of the packages that a list of module paths came from. */
export function packageFolders(modules: readonly string[]): string[] {
  const folders = modules.flatMap((id) => /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? [])
  return [...new Set(folders)].sort()
}

/**
 * Read what the licence of a bundled package asks to be repeated.
 *
 * Where an MIT package leaves its licence file out, its author is named above the standard terms.
 *
 * @throws When the licence is not one that may be bundled, or its text cannot be given.
 */
export function readNotice(folder: string): Bundled {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  if (!license || !allowed.has(license))
    throw new Error(
      `${folder} has the licence ${license ?? '(none)'}; expected one of ${[...allowed].join(', ')}: do not bundle it`
    )
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
  if (files.length > 0) {
    const notice = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
    return { name, version, licence: license, notice }
  }
  const holder = typeof author === 'string' ? author : author?.name
  if (license !== 'MIT' || !holder)
    throw new Error(`${folder} has no licence file, whose text must go with the bundle: do not bundle it`)
  return { name, version, licence: license, notice: `Copyright (c) ${holder}\n\n${mitTerms()}` }
}

/** The terms of our own licence without its heading and holder. */
function mitTerms(): string {
  const text = readFileSync('LICENSE', 'utf8')
  return text.slice(text.indexOf('Permission is hereby granted')).trim()
}

/** A rolldown plugin: write the notices of all bundled packages to `THIRD-PARTY-NOTICES.txt`. */
export function notices(): Plugin {
  return {
    name: 'notices',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []))
      const entries = packageFolders(modules).map(readNotice)
      const parts = entries.map(({ name, version, licence, notice }) => `${name} ${version} (${licence})\n\n${notice}\n`)
      const head = 'newsclean contains code of these packages, each under its own licence.\n'
      this.emitFile({
        type: 'asset',
        fileName: 'THIRD-PARTY-NOTICES.txt',
        source: [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`)
      })
    }
  }
}
