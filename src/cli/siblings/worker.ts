import { serve } from '../../batch/serve.ts'
import type { ReadOptions } from '../../read/index.ts'
import { learnSite } from './site-files.ts'

// The module of a thread that compares siblings: the files of a site in, its template out.
serve((options) =>
  Promise.resolve(async (paths) => ({ template: await learnSite(paths as readonly string[], options as ReadOptions) }))
)
