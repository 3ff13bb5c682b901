import { oneOf } from './wording/one-of.ts'
import type { Rule } from './rule.ts'

const WRITERS = [
  'लेखक',
  'लेखिका',
  'रिपोर्टर',
  'संवाददाता',
  'بقلم',
  'الكاتب',
  'الكاتبة',
  'نویسنده',
  'به قلم',
  'گزارشگر',
  'خبرنگار',
  'מאת',
  'כתב',
  'כתבה',
  'ראיין',
  'ראיינה',
  'תרגום',
  'עריכה'
]

/** They open a byline without a colon too. */
const BY = ['מאת', 'بقلم', 'به قلم']
/** In languages that have no pack, too. */
const OTHERS = ['تحریر', 'লেখা', 'লেখক', 'ავტორი']
const NAME = '(?<value>[^\\s?؟!।.,،:;]{2,20}(?: [^\\s?؟!।.,،:;]{2,20}){1,2})'
/** Words of sentences, and what somebody may write with. */
const SAYS =
  /(?:^|\s)(?:رصاص|حبر|جاف|ہے|ہیں|گئی|گیا|کی|کا|کے|میں|سے|نے|کو|پر|جو|یہ|وہ|نہیں|না|নেই|কেউ|হবে|ছিল|আছে|একটি|არ|არის|და)(?:\s|$)/u

/** Who wrote the story, in scripts without capitals: a word for a person and a colon stand before two or three words. */
export const bylineUncased: readonly Rule[] = [
  {
    id: 'byline-uncased',
    label: 'byline',
    languages: ['ar', 'fa', 'he', 'hi'],
    needs: [...WRITERS, ...OTHERS],
    why: 'A word for the writer and a colon stand before a name and nothing else.',
    pattern: () => new RegExp(`^(?:${oneOf([...WRITERS, ...OTHERS])} ?: ?|${oneOf(BY)} )${NAME}$`, 'u'),
    test: ({ groups }) => !SAYS.test(groups?.['value'] ?? ''),
    drops: [
      'लेखक: सुधा वर्मन',
      'بقلم: سلمى الوادي',
      'بقلم سلمى الوادي',
      'نویسنده: مینا رودباری',
      'מאת: דנה כספי',
      'מאת דנה כספי',
      'تحریر: نسرین دریائی',
      'লেখা: মিতা নদীয়া',
      'ავტორი: ნანა წყალაძე'
    ],
    keeps: [
      'लेखक: वह कौन था?',
      'الكاتب: لا أحد يعرف من أين جاء',
      'بقلم رصاص قديم',
      'نویسنده: نه',
      'رپورٹ: سلمى الوادي',
      'כתבה: הוא לא יחזור לכאן',
      'מאת האיש שברח בלילה מהעיר',
      'تحریر: جو مٹ گئی',
      'লেখা: কেউ জানে না'
    ]
  }
]
