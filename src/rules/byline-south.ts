import type { Rule } from './rule.ts'

const value = ({ groups }: RegExpExecArray): string => groups?.['value']?.trim() ?? ''
const DESKS_BN = ['প্রতিবেদক', 'প্রতিনিধি', 'সংবাদদাতা', 'রিপোর্টার', 'প্রতিবেদন', 'ডেস্ক', 'ব্যুরো', 'করেসপন্ডেন্ট']
const DESKS_UR = ['ڈیسک', 'نامہ نگار', 'نمائندہ خصوصی', 'خصوصی نمائندہ', 'رپورٹر', 'نمائندہ', 'بیورو رپورٹ', 'خبر نگار']
const DESKS_MR = ['प्रतिनिधी', 'वार्ताहर', 'वृत्तसेवा', 'न्यूज नेटवर्क', 'विशेष प्रतिनिधी', 'वृत्तसंस्था', 'ऑनलाइन टीम']
const TOLD_MR = /(?:^|\s)(?:आणि|या|ते|ती|तो|हे|एक|आहे|होते|होता|नाही|लोक|व)(?:\s|$)/u
const WORD = String.raw`[\p{Lo}\p{M}]{2,14}`
/** What a sentence ends in, or is about. */
const TOLD_BN =
  /(?:^|\s)(?:এই|সেই|তিনি|তার|তাঁর|একজন|নেই|ছিল|ছিলেন|এক|ও|না|সরকারি|বিশেষ সরকারি|তদন্ত|প্রকাশিত|জরিপ|সংসদীয়|জন)(?:\s|$)/u

const TOLD_UR = /(?:^|\s)(?:کا|کی|کے|وہ|یہ|ایک|میں|نے|تھا|ہے|اس|جو|نہ|نہیں|واپس)(?:\s|$)/u

/** Who wrote the story, as papers of Bangladesh, India and Pakistan print it: a desk or a correspondent, and where they are. */
export const bylineSouth: readonly Rule[] = [
  {
    id: 'byline-desk-bn',
    label: 'byline',
    languages: ['bn'],
    needs: DESKS_BN,
    why: 'A desk or a correspondent and a place stand alone.',
    pattern: new RegExp(
      `^(?<value>(?:${WORD} ){1,2}(?:${DESKS_BN.join('|')}))(?:, ?${WORD}(?: ${WORD})?(?: ?\\(${WORD}\\))?)?$`,
      'u'
    ),
    test: (match) => !TOLD_BN.test(value(match)),
    drops: ['নিজস্ব প্রতিবেদক, নদীপুর', 'অনলাইন ডেস্ক', 'জেলা প্রতিনিধি, নদীপুর', 'স্টাফ রিপোর্টার'],
    keeps: ['তিনি ছিলেন প্রতিনিধি', 'এই প্রতিবেদন', 'তদন্ত প্রতিবেদন', 'নিজস্ব প্রতিবেদক, নদীপুর থেকে ফিরে যা দেখলেন']
  },
  {
    id: 'byline-desk-ur',
    label: 'byline',
    languages: ['ur'],
    needs: DESKS_UR,
    why: 'A desk or a correspondent and a place stand alone.',
    pattern: new RegExp(`^(?<value>(?:${WORD} )?(?:${DESKS_UR.join('|')}))(?:[،,] ?${WORD}(?: ${WORD})?)?$`, 'u'),
    test: (match) => !TOLD_UR.test(match[0]),
    drops: ['ویب ڈیسک', 'نامہ نگار، دریاپور', 'سٹاف رپورٹر', 'نمائندہ خصوصی'],
    keeps: ['اس کا نمائندہ', 'وہ نامہ نگار', 'نامہ نگار، جو واپس نہ آیا']
  },
  {
    id: 'byline-desk-mr',
    label: 'byline',
    languages: ['mr'],
    needs: DESKS_MR,
    why: 'A desk or a correspondent and a place stand alone.',
    pattern: new RegExp(
      `^(?<value>(?:${WORD} ){0,2}(?:${DESKS_MR.join('|')}))(?:[,:] ?${WORD}(?: ${WORD})?| \\| ?${WORD})?$`,
      'u'
    ),
    test: (match) => !TOLD_MR.test(match[0]),
    drops: ['नदीवार्ता वृत्तसेवा, नदीपूर', 'विशेष प्रतिनिधी', 'लोकघाट न्यूज नेटवर्क', 'वृत्तसंस्था, नदीपूर'],
    keeps: ['ते लोक प्रतिनिधी', 'आणि वार्ताहर', 'प्रतिनिधी, जे परतले नाही ते']
  }
]
