import { availableParallelism } from 'node:os'
import { openPool } from '../../batch/pool.ts'
import type { Template } from '../../types.ts'
import { readOptions, type Request } from '../request.ts'
import { learnSite } from './site-files.ts'

/** Files that are worth the time in which threads start. */
const worthThreads = 512

/**
 * Learn what repeats across the files of each site.
 *
 * @param sites For each site the paths of its files. Sites are shared out among threads where there is enough to do.
 */
export async function learnSites(
  sites: ReadonlyMap<string, readonly string[]>,
  request: Request,
  signal: AbortSignal
): Promise<Map<string, Template | null>> {
  const files = [...sites.values()].reduce((sum, { length }) => sum + length, 0)
  const threads = Math.min(request.jobs ?? availableParallelism(), sites.size)
  const learned = new Map<string, Template | null>()
  if (threads > 1 && files >= worthThreads && !signal.aborted) return learnInThreads(sites, request, signal, threads)
  for (const [site, paths] of sites) if (!signal.aborted) learned.set(site, await learnSite(paths, readOptions(request)))
  return learned
}

async function learnInThreads(
  sites: ReadonlyMap<string, readonly string[]>,
  request: Request,
  signal: AbortSignal,
  threads: number
): Promise<Map<string, Template | null>> {
  const options = readOptions(request)
  // Beside this module in the build.
  const file = new URL('./siblings-worker.js', import.meta.url)
  const pool = openPool<readonly string[], { readonly template: Template | null }>({ file, data: options, threads })
  const stop = (): void => void pool.close()
  signal.addEventListener('abort', stop, { once: true })
  try {
    const learned = [...sites].map(async ([site, paths]) => {
      const [result] = await pool.run([paths])
      // What ends a thread is met again where the article is cleaned, and told there.
      return [site, result && 'template' in result ? result.template : null] as const
    })
    return new Map(await Promise.all(learned))
  } catch (error) {
    if (signal.aborted) return new Map()
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
    await pool.close()
  }
}
