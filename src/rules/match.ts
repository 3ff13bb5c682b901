import type { Hit } from '../types.ts'
import type { Context } from './rule.ts'
const R: [RegExp, any][] = [
  [/^Read Also:\s*(?<value>.+)/i, 'related'],
  [/^Source: (?<value>.+)/, 'credit'],
  [/^This post is posted by (?<site>\S+) staff/, 'notice'],
  [/^Please enter your/, 'comments'],
  [/^\w+ \+ \w+ =$/, 'captcha'],
  [/^Subscribe & Get/, 'newsletter'],
  [/^© /, 'footer'],
  [/^By \w+ \w+$/, 'byline']
]
export function matchRules(text: string, _c?: Context): Hit[] {
  return R.flatMap(([p, label]) => {
    const m = p.exec(text)
    return m
      ? [
          {
            rule: label + '-x',
            label,
            why: 'W.',
            ...(m.groups?.value && { value: m.groups.value }),
            ...(m.groups?.site && { site: m.groups.site })
          }
        ]
      : []
  })
}
export function matchPhrase(_text: string): { label: any; phrase: string; sure: boolean } | undefined {
  return undefined
}
