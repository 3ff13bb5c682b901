import { isPersonName } from './reading/person.ts'
import type { Rule } from './rule.ts'
import { oneOf } from './wording/one-of.ts'

const HOUSE = String.raw`(?:„[^„“”]{2,40}[“”]|\p{Lu}[^.,„“:;!?]{1,40}(?: naujien\p{L}+| tarnyba| radijas)?|[\p{L}\d-]{2,30}\.[a-z]{2,8})`

/** What a name is beside at Estonian and Latvian sites: a place in the newsroom, or the agency. */
const ROLES = [
  'ajakirjanik',
  'toimetaja',
  'peatoimetaja',
  'uudistetoimetaja',
  'päevatoimetaja',
  'kultuuritoimetaja',
  'žurnālists',
  'žurnāliste',
  'redaktors',
  'redaktore',
  'korespondents',
  'korespondente',
  'LETA',
  'BNS',
  'ERR',
  'Latvijas Radio',
  'Latvijas Avīze'
]

/** Who wrote the story, as Baltic sites print it: a name, the paper in quotation marks, the address of the site. */
export const bylineBaltic: readonly Rule[] = [
  {
    id: 'byline-house-lt',
    label: 'byline',
    languages: ['lt'],
    needs: [', „', '.lt', '.eu', '.example'],
    why: 'A name or an agency stands beside a paper in quotation marks or the address of a site, and nothing else.',
    pattern: () => new RegExp(String.raw`^(?<value>[^,„“:;!?]{3,40}), ${HOUSE}(?:, ${HOUSE})?$`, 'u'),
    test: ({ 0: line, groups }) =>
      (isPersonName(groups?.['value'] ?? '') || /^(?:BNS|ELTA|LRT)$/u.test(groups?.['value'] ?? '')) &&
      /[“”]$|\.(?:lt|eu|example)$/u.test(line),
    drops: ['Rasa Vilkienė, „Rytų balsas“', 'Giedrė Paulauskytė, Radijo naujienos, naujienos.lt', 'BNS, LRT.lt'],
    keeps: ['Rasa Vilkienė, „Rytų balso“ žurnalistė, išėjo pirma.', 'Namai, „Rytų balsas“', 'Rasa Vilkienė, sakė „Rytų balsas“']
  },
  {
    id: 'byline-role-baltic',
    label: 'byline',
    languages: ['et', 'lv'],
    needs: [',', '|', '/', '('].flatMap((sign) => ROLES.map((role) => `${sign}${sign === '(' ? '' : ' '}${role.toLowerCase()}`)),
    why: 'A name and its place in a newsroom or its agency stand alone.',
    pattern: () => new RegExp(`^(?<value>[^,|/(:;!?“”„"]{5,40}?)(?:, | [|/] | \\()${oneOf(ROLES)}\\)?$`, 'u'),
    test: ({ groups }) => isPersonName(groups?.['value'] ?? ''),
    drops: ['Riina Loorits, ajakirjanik', 'Zane Upmale, LETA', 'Ivars Dzenis | žurnālists', 'Riina Loorits (ERR)'],
    keeps: [
      'Riina Loorits, ajakirjanik, lahkus esimesena.',
      'Kits, toimetaja',
      'Nācis vējš, LETA',
      'Zane Upmale, kas ir redaktore'
    ]
  }
]
