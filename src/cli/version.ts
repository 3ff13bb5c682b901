import manifest from '../../package.json' with { type: 'json' }

/** The version of this package, written in at build time. */
export const version: string = manifest.version
