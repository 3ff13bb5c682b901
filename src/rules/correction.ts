import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const NOTES = [
  'correction',
  'corrections',
  'clarification',
  'editor’s note',
  'editors’ note',
  'editorial note',
  'retraction',
  'corrección',
  'nota del editor',
  'nota de la redacción',
  'rectificatif',
  'note de la rédaction',
  'korrektur',
  'anmerkung der redaktion',
  'richtigstellung',
  'hinweis der redaktion',
  'berichtigung',
  'erratum',
  'errata',
  'précision',
  'fe de errores',
  'fe de erratas',
  'aclaración',
  'rectificación',
  'correzione',
  'errata corrige',
  'precisazione',
  'nota della redazione',
  'correção',
  'retificação',
  'nota da redação',
  'correctie',
  'rectificatie',
  'rättelse',
  'förtydligande',
  'rettelse',
  'rettelser',
  'presisering',
  'præcisering',
  'beriktigelse',
  'berigtigelse',
  'oikaisu',
  'korjaus',
  'täsmennys',
  'toimituksen huomautus',
  'helyesbítés',
  'helyreigazítás',
  'pontosítás',
  'a szerkesztő megjegyzése',
  'sprostowanie',
  'oprava',
  'upřesnění',
  'upresnenie',
  'ispravak',
  'ispravka',
  'поправка',
  'уточнение',
  'erată',
  'rectificare',
  'precizare',
  'düzeltme',
  'ralat',
  'koreksi',
  'đính chính',
  'correcció',
  'fe d’errades',
  'fe d’errates',
  'rectificació',
  'nota de la redacció',
  'aclariment',
  'pataisymas',
  'pataisyta',
  'patikslinimas',
  'patikslinta',
  'redakcijos pastaba',
  'redakcijos prierašas',
  'исправка',
  'напомена редакције',
  'напомена уредника',
  'popravek',
  'pojasnilo uredništva',
  'opomba uredništva',
  'korrigjim',
  'përgënjeshtrim',
  'shënim i redaksisë',
  'תיקון טעות',
  'הבהרה',
  'הערת המערכת',
  'הערת העורך'
]

/** Corrections and editors' notes: kept by the default policy, so that the rules guard them. */
export const correction: readonly Rule[] = [
  {
    id: 'correction-note',
    label: 'correction',
    languages: 'all',
    needs: NOTES.map((note) => note.replace(/’/g, "'")),
    why: 'The desk corrects the story or adds a note to it.',
    pattern: lazyShape`^[(\[*\s]*${NOTES}(?:,? [^:]{0,40})?\s?[:：—–-]\s?.{3,}`,
    drops: [
      'Correction, Nov. 15, 2019: The weir is 40 metres long.',
      'Editor’s note: This story was updated with new figures.',
      'Anmerkung der Redaktion: Der Name wurde geändert.',
      'Oprava: V původní verzi jsme uvedli, že mlýn je z roku 1920.',
      'Düzeltme: Haberin önceki halinde değirmenin adı yanlıştı.',
      'Ralat: Versi sebelumnya menyebut kincir itu dari 1920.',
      'Fe d’errades: el molí és de 1920 i no de 1910.',
      'Patikslinta: malūnas pastatytas 1920 metais.',
      'הבהרה: הטחנה נבנתה ב-1920.'
    ],
    keeps: [
      'Correction fluid sells well in the valley.',
      'The editor’s note lay on the desk, unread.',
      'Oprava mlýna stála dva miliony.',
      'La correcció dels exàmens va durar tres dies.',
      'הבהרה של ראש העיר לא הגיעה.'
    ]
  },
  idiom({
    id: 'correction-earlier-world',
    label: 'correction',
    why: 'The desk says what an earlier version of the story had wrong.',
    end: 'any',
    longest: 300,
    wordings: `
      ca:versió anterior|primera versió + notícia|article|informació|text + error|deia|indicava|afirmava|corregi
      lt:ankstesnėje|pirminėje|pirmojoje + straipsnio versij|teksto versij|naujienos versij + klaid|netiksl|buvo|nurodyt
      ms:versi terdahulu|versi asal|versi awal|laporan awal + artikel|berita|laporan + silap|salah|tersilap|menyatakan|diperbetul
      lv:iepriekšējā|sākotnējā|pirmajā + raksta versij|ziņas versij|teksta versij + kļūd|nepareiz|bija|norādīt
      et:varasemas|esialgses|esimeses + artikli versioon|loo versioon|uudise versioon|teksti versioon|artiklis + ekslik|viga|vale|oli kirjas|parand
      he:בגרסה קודמת|בגרסה הקודמת|בגרסה מוקדמת|בגרסה הראשונה + כתבה|ידיעה|מאמר + בטעות|נכתב|צוין|שגוי|תוקן
    `,
    drops: [
      'En una versió anterior d’aquesta notícia s’indicava per error que el molí és de 1910.',
      'Ankstesnėje straipsnio versijoje klaidingai nurodyti malūno metai.',
      'תיקון: בגרסה קודמת של הכתבה נכתב בטעות כי הטחנה נבנתה ב-1910.'
    ],
    keeps: [
      'La primera versió del pont va caure el 1911.',
      'Ankstesnėje pilyje gyveno broliai.',
      'בגרסה קודמת של הגשר לא היו מעקות.'
    ]
  }),
  {
    id: 'correction-amended',
    label: 'correction',
    languages: ['en'],
    needs: ['amended', 'been updated', 'was updated', 'corrected', 'been revised', 'earlier version', 'previous version'],
    why: 'The desk says what was changed in the story.',
    pattern: lazyShape`
      ^[(\[*•\s]*(?:this (?:story|article|post|piece|report) (?:has been|was|is) (?:amended|updated|corrected|
      revised)\b|an? (?:earlier|previous|original) version of this (?:story|article|post|piece|report|headline))
    `,
    drops: ['This article was amended on 12 March 2024.', 'An earlier version of this story misstated the length of the weir.'],
    keeps: ['This article of faith was amended by a council of monks.', 'An earlier version of the bridge fell in 1911.']
  }
]
