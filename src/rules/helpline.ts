import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

/** Crisis lines under a story: kept by the default policy, so that the rules guard them. */
export const helpline: readonly Rule[] = [
  {
    id: 'helpline-call',
    label: 'helpline',
    languages: ['en'],
    needs: ['helpline', 'hotline', 'lifeline', 'samaritans', 'crisis line', 'crisis text line', '988'],
    why: 'A notice names a line to call for help.',
    pattern: lazyShape`^.{0,300}\b(?:helpline|hotline|lifeline|samaritans|crisis (?:text )?line|988)\b.{0,300}$`,
    test: ([line]) => /\b(?:call|text|contact(?:ed)?|dial|phone|reach|chat)\b/i.test(line) && /\d{3}/u.test(line),
    drops: [
      'If you or someone you know needs help, call the Wend Lifeline at 555-0142.',
      'Samaritans can be contacted on 555 0188.'
    ],
    keeps: ['The hotline rang all night and nobody spoke.', 'The lifeline of the valley is its river.']
  },
  {
    id: 'helpline-others',
    label: 'helpline',
    languages: ['es', 'fr', 'de', 'ko'],
    needs: ['telefonseelsorge', 'teléfono de la esperanza', 'suicide écoute', '024', '3114', '상담전화', '1393', '109'],
    why: 'A notice names a line to call for help.',
    pattern:
      /^.{0,200}(?:telefonseelsorge|teléfono de la esperanza|suicide écoute|línea 024|\b3114\b|자살예방|상담전화).{0,300}$/i,
    test: ([line]) => /\d{3}/u.test(line),
    drops: [
      'Hilfe bietet die Telefonseelsorge unter 0800 111 0 111.',
      'Llame al Teléfono de la Esperanza, 717 003 717.',
      '도움이 필요하면 상담전화 109로 전화하십시오.'
    ],
    keeps: ['Die Telefonseelsorge sucht neue Leute.', 'Del 024 al 109 faltan 85.']
  }
]
