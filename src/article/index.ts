import type { Article, Options } from '../types.ts'
import { actionOf, isRecorded } from './actions.ts'
import { toDropped } from './dropped.ts'
import { type Findings, toMetadata } from './metadata.ts'
import { judge } from './quality.ts'
import { toTree } from './tree.ts'

/** Put the kept blocks together, and record what was said about the article and what was dropped. */
export function assemble(findings: Findings, options: Options): Article {
  const { source, verdicts } = findings
  const kept = verdicts.filter((verdict) => actionOf(verdict, options) === 'keep')
  const tree = toTree(verdicts, options)
  const paragraphs = tree.children.filter((node) => node.type !== 'heading').length
  const recorded = verdicts.filter((verdict) => isRecorded(verdict, options))
  // It opens a block of the story, and has none of its own.
  const placed = options.policy?.dateline !== 'drop'
  const metadata = toMetadata(findings, { kept, recorded, placed, paragraphs })
  return {
    id: source.id,
    tree,
    metadata,
    dropped: toDropped(verdicts, options),
    quality: judge(kept, verdicts, metadata.stats.words)
  }
}
