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
  'עריכה',
  ...['எழுதியவர்', 'எழுத்தாளர்', 'கட்டுரையாளர்', 'செய்தியாளர்', 'கட்டுரை', 'தொகுப்பு'],
  ...['โดย', 'เขียนโดย', 'เรียบเรียงโดย', 'รายงานโดย', 'เรื่องโดย', 'แปลโดย', 'เรื่อง', 'ผู้เขียน', 'ผู้เรียบเรียง', 'นักเขียน', 'ผู้สื่อข่าว']
]

/** They open a byline without a colon too. */
const BY = ['מאת', 'بقلم', 'به قلم', 'โดย', 'เขียนโดย', 'เรียบเรียงโดย', 'รายงานโดย', 'เรื่องโดย', 'แปลโดย']
const SAYS_SOUTH = /(?:^|\s)(?:என்று|யார்|இல்லை|ஒரு|இந்த|என்ன|வேண்டும்|இது|அது|అని|ఎవరు|లేదు|ఒక|ఈ|ఏమి|కాదు|ഒരു|ഈ|ആര്|ഇല്ല|എന്ന്|അത്)(?:\s|$)/u
/** English, before a name in letters of India. */
const ENGLISH = 'By:? (?=[\\u0900-\\u0dff])'
/** Thai words are not spaced: what no name holds. */
const TOLD = /กล่าว|ที่จะ|ไม่ได้|ทำให้|เป็นการ|เพื่อ|โดยที่|ต้อง|ไม่มี|จะ(?!พงษ์)|^(?:ไม่|การ|ความ|เฉพาะ|เร็ว|ตรง|รวม|ทั่วไป|สาร)/u
/** In languages that have no pack, too. */
const OTHERS = ['تحریر', 'লেখা', 'লেখক', 'ავტორი']
const WORD = '[^\\s?؟!।.,،:;]{2,20}'
/** Initials stand before names of the south of India. */
const NAME = `(?<value>(?:[^\\s?!.,:;]{1,4}\\. ?){1,3}${WORD}(?: ${WORD})?|${WORD}(?: ${WORD}){1,2})`
/** Words of sentences, and what somebody may write with. */
const SAYS =
  /(?:^|\s)(?:رصاص|حبر|جاف|ہے|ہیں|گئی|گیا|کی|کا|کے|میں|سے|نے|کو|پر|جو|یہ|وہ|نہیں|না|নেই|কেউ|হবে|ছিল|আছে|একটি|არ|არის|და)(?:\s|$)/u

/** Who wrote the story, in scripts without capitals: a word for a person and a colon stand before two or three words. */
export const bylineUncased: readonly Rule[] = [
  {
    id: 'byline-uncased',
    label: 'byline',
    languages: ['ar', 'fa', 'he', 'hi', 'ta', 'th'],
    needs: [...WRITERS, ...OTHERS, 'by '],
    why: 'A word for the writer and a colon stand before a name and nothing else.',
    pattern: () => new RegExp(`^(?:${oneOf([...WRITERS, ...OTHERS])} ?: ?|${oneOf(BY)} |${ENGLISH})${NAME}$`, 'u'),
    test: ({ groups }) => ![SAYS, SAYS_SOUTH, TOLD].some((sign) => sign.test(groups?.['value'] ?? '')),
    drops: [
      'लेखक: सुधा वर्मन',
      'بقلم: سلمى الوادي',
      'بقلم سلمى الوادي',
      'نویسنده: مینا رودباری',
      'מאת: דנה כספי',
      'מאת דנה כספי',
      'تحریر: نسرین دریائی',
      'লেখা: মিতা নদীয়া',
      'ავტორი: ნანა წყალაძე',
      'எழுதியவர்: மீனா கதிர்வேல்',
      'எழுதியவர்: எஸ். மீனா',
      'By கார்த்திக் செல்வம்',
      'โดย สมหญิง ธารทอง',
      'เรื่อง: มะลิ ริมคลอง'
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
      'লেখা: কেউ জানে না',
      'எழுதியவர்: யார் தெரியாது',
      'By நேற்று அவர் வந்தது இல்லை',
      'โดยเฉพาะ ชาวนา',
      'โดย ไม่มีใคร รู้ตัว',
      'เรื่อง: ความรัก ของแม่น้ำ'
    ]
  }
]
