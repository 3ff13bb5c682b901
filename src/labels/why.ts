import type { Page } from './page.ts'

/** Say in words what speaks most for a learned verdict that a block is no part of the story. */
export function tellWhy(page: Page, index: number): string {
  const read = (column: Parameters<Page['read']>[1]): number => page.read(index, column)
  const reasons: string[] = []
  if (read('words') <= 8) reasons.push('short')
  if (!read('ended')) reasons.push('no sentence mark')
  if (read('distance') >= 3)
    reasons.push(`${read('distance') >= 99 ? 'far' : `${String(read('distance'))} lines`} from the nearest prose`)
  if (read('repeats') + read('again') > 0) reasons.push(`printed ${String(read('repeats') + read('again') + 1)} times`)
  if (read('voice') > 5) reasons.push('worded as sites speak to their readers')
  else if (read('wording') < -10) reasons.push('worded like what sites print around stories')
  if (reasons.length === 0) reasons.push('prose that stands apart from the story')
  return `It looks like no part of the story: ${reasons.join(', ')}.`
}
