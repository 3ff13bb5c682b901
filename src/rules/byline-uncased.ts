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

/** Who wrote the story, in scripts without capitals: a word for a person and a colon stand before two or three words. */
export const bylineUncased: readonly Rule[] = [
  {
    id: 'byline-uncased',
    label: 'byline',
    languages: ['ar', 'fa', 'he', 'hi'],
    needs: WRITERS,
    why: 'A word for the writer and a colon stand before a name and nothing else.',
    pattern: () => new RegExp(`^${oneOf(WRITERS)} ?: ?(?<value>[^\\s?؟!।.,،:]{2,20}(?: [^\\s?؟!।.,،:]{2,20}){1,2})$`, 'u'),
    drops: ['लेखक: सुधा वर्मन', 'بقلم: سلمى الوادي', 'نویسنده: مینا رودباری', 'מאת: דנה כספי'],
    keeps: ['लेखक: वह कौन था?', 'الكاتب: لا أحد يعرف من أين جاء', 'نویسنده: نه', 'رپورٹ: سلمى الوادي', 'כתבה: הוא לא יחזור לכאן']
  }
]
