import { build, type Plugin } from 'rolldown'

/** Modules whose exports are plain data, worked out when the package is built. */
export const staticModule = /\.static\.ts$/

/** Evaluate a `*.static.ts` module: its exports by name. */
export async function evaluateStatic(file: string): Promise<Readonly<Record<string, unknown>>> {
  const { output } = await build({ input: file, write: false, platform: 'node', logLevel: 'silent', output: { format: 'esm' } })
  const code = Buffer.from(output[0].code).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`)) as Record<string, unknown>
}

/**
 * A rolldown plugin: put the data that a `*.static.ts` module works out in the place of its code. Run from the sources, the same module
 * works it out when it is imported. A text is written as it is and anything else as JSON, which is read many times faster than code.
 */
export function staticTables(): Plugin {
  return {
    name: 'static-tables',
    async load(id) {
      if (!staticModule.test(id)) return null
      const values = Object.entries(await evaluateStatic(id))
      return { code: values.map(([name, value]) => write(name, value)).join(''), moduleType: 'js', moduleSideEffects: false }
    }
  }
}

function write(name: string, value: unknown): string {
  const text = JSON.stringify(value)
  return `export const ${name} = ${typeof value === 'string' ? text : `JSON.parse(${JSON.stringify(text)})`}\n`
}
