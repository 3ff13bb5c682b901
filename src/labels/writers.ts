import { isPersonName } from '../rules/person.ts'
import { reasons } from '../rules/reasons.ts'
import type { Page } from './page.ts'

const small = /^(?:by|di|por|par|von|door|av|oleh):? (?<value>.+)$/u
const lowerCase = /^by (?<value>\p{Ll}+(?: \p{Ll}+){1,2})$/u
const interview =
  /^(?:Interview|Entrevista|Intervista|Entretien|Wywiad|Интервью|Інтервʼю|Rozhovor|Interviu|Wawancara): (?<value>.+)$/u
const whereabouts = /^(?<value>.+?) (?:in|at|from|en|à|aus) \p{Lu}.{1,30}$/u

/**
 * Find who wrote a story in forms that are told from a standfirst by their place alone: between headline and story, and those that
 * a standfirst may have too only beside a date or a byline.
 */
export function nameWriters(page: Page, title: number, story: number): void {
  for (let index = title + 1; index < story; index++) {
    if (!page.isOpen(index) || !page.isShort(index)) continue
    const text = page.text(index)
    const beside = [index - 1, index + 1].some((at) => page.label(at) === 'date' || page.label(at) === 'byline')
    const value =
      nameIn(small, text) ??
      nameIn(interview, text) ??
      (beside ? (nameIn(whereabouts, text) ?? lowerCase.exec(text)?.groups?.['value']) : undefined)
    if (value !== undefined) page.decided[index] = { ...reasons.writer, value }
  }
}

function nameIn(pattern: RegExp, text: string): string | undefined {
  const value = pattern.exec(text)?.groups?.['value']
  return value !== undefined && isPersonName(value) ? value : undefined
}
