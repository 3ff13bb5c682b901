import type { Rule } from './rule.ts'

/** `CNPJ 12.345.678/0001-90`: what names the register, and a number of seven signs or more. */
const REGISTERS =
  'CNPJ|NIPC|NIP|REGON|KRS|CUI|ISSN|P\\. ?IVA|Partita IVA|KvK(?:-nummer)?|BTW(?:-nummer)?|Org\\.? ?nr|Organisationsnummer|Organisasjonsnummer|CVR(?:[- ]?nr)?|' +
  'Y-tunnus|Adószám|Cégjegyzékszám'
const REGISTERED = new RegExp(
  String.raw`^(?:${REGISTERS})[ :.]{0,3}[A-Z]{0,2}[ -]?\d[\d ./-]{5,30}(?: ?MVA| ?[–|-] .{2,60})?$`,
  'u'
)

/** Numbers of registers in the imprint of a site. */
export const companyNumber: readonly Rule[] = [
  {
    id: 'footer-company-number',
    label: 'footer',
    languages: ['it', 'pt', 'nl', 'sv', 'da', 'no', 'fi', 'hu', 'pl', 'ro'],
    needs: [
      'cnpj',
      'nipc',
      'nip',
      'regon',
      'krs',
      'cui',
      'iva',
      'kvk',
      'btw',
      'org',
      'cvr',
      'y-tunnus',
      'adószám',
      'cégjegyzékszám',
      'issn'
    ],
    why: 'A line holds the number under which a publisher is registered.',
    pattern: REGISTERED,
    drops: [
      'CNPJ 12.345.678/0001-90',
      'Partita IVA 01234567890 - REA 123456',
      'NIP 123-456-78-90',
      'KvK-nummer 12345678',
      'CUI RO12345678',
      'Org.nr 556677-8899',
      'CVR-nr. 12 34 56 78'
    ],
    keeps: [
      'NIP 12',
      'IVA 22 per cento sul pane',
      'KRS czy NIP, pytał wójt',
      'CNPJ de 12 empresas sumiu',
      'Organisationsnummer saknas'
    ]
  }
]
