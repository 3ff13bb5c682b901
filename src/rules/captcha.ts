import type { Rule, Words } from './rule.ts'
import { staysToReader } from './reading/to-reader.ts'
import { lazyShape } from './wording/shape.ts'

const PLUS = 'plus|pluss|plusz|più|mais|más|cộng|artı|плюс|συν|زائد|به علاوه|धन|अधिक|যোগ|جمع|加|たす|足す|더하기'
const MINUS =
  'minus|miinus|mínusz|meno|menos|moins|trừ|eksi|минус|мінус|πλην|μείον|ناقص|منهای|ऋण|वजा|বিয়োগ|منفی|تفریق|减|減|ひく|引く|빼기'
const TIMES =
  'times|kertaa|szorozva|mal|keer|razy|krát|gånger|ganger|gange|kali|çarpı|nhân|умножить на|помножити на|επί|ضرب|ضربدر|गुणा|गुणिले|গুণ|乘|かける|掛ける|곱하기'
const OPERATOR = String.raw`\s?(?:[+＋×x*÷−–-]|${PLUS}|${MINUS}|${TIMES})\s?`
const TAIL = String.raw`[\s?？؟*…_:]*$`

const JOINED = new RegExp(`^(?:\\+|${PLUS}|${MINUS}|${TIMES}|και|و|a|och|og|ja|un|dan|tambah|kurang|जमा|जोड़|और|і|та|и)$`, 'i')

// How much is it, in the languages whose sums are asked in words.
const ASKS = [
  'كم',
  'چند',
  'कितन',
  'কত',
  'किती',
  'کتن',
  'πόσο',
  'kaç',
  'berapa',
  'hur mycket',
  'hva er',
  'hvor mye er',
  'hvad er',
  'paljonko on',
  'mennyi',
  'hvor meget er',
  'kolik',
  'kui palju on',
  'cik ir',
  'sa bëjnë',
  'sa bën',
  'koliko je',
  'колико је',
  'скільки',
  'сколько',
  'bằng mấy',
  'bằng bao nhiêu'
]

const WORD = String.raw`[^\s\d.,:：;=＝+＋×*÷−–?？؟…_-]{1,14}`
const OPERAND = `[\\d٠-٩۰-۹०-९০-৯０-９]{1,3}|${WORD}(?:[ -]${WORD})?`
const SUM = new RegExp(
  // eslint-disable-next-line regexp/no-misleading-capturing-group -- a small x is both a letter of a word and an operator
  `^(?:[^.=]{2,60}?[\\s：])??(?<a>${OPERAND})?${OPERATOR}(?<b>${OPERAND})?\\s?[=＝]\\s?(?<c>${OPERAND})?${TAIL}`,
  'i'
)

// Numbers that are written without a space between their words.
const GLUED = /^(?:[零〇一二三四五六七八九十百两兩]+|[영공일이삼사오육칠팔구십]+)$/u

const straight = (text: string): string => text.toLowerCase().replace(/[’ʼ]/gu, "'")

const areNumbers = (text: string, words: Words): boolean => {
  const isNumber = (word: string): boolean => words.numbers.some((number) => straight(number) === word)
  const folded = straight(text)
  return isNumber(folded) || folded.split(/[ -]/).every((word) => /^\p{Nd}+$/u.test(word) || GLUED.test(word) || isNumber(word))
}

/** The first operand without the last word of the question before it. */
const trimLead = (text: string, words: Words): string =>
  areNumbers(text, words) || !text.includes(' ') ? text : text.slice(text.indexOf(' ') + 1)

/** Questions and notices that tell people from machines. */
export const captcha: readonly Rule[] = [
  {
    id: 'captcha-sum',
    label: 'captcha',
    languages: 'all',
    needs: ['=', '＝'],
    why: 'A sum with an open place asks whether the reader is human.',
    pattern: SUM,
    test: ({ groups }, words) => {
      const [a, b, c] = [groups?.['a'], groups?.['b'], groups?.['c']]
      const operands = [a === undefined ? a : trimLead(a, words), b, c].filter((part) => part !== undefined)
      return operands.length === 2 && operands.every((operand) => areNumbers(operand, words))
    },
    drops: [
      'twelve + sixteen =',
      '1+1= *',
      '6 × = forty two',
      'Please solve: 8 - three = ?',
      'Domanda di controllo sei + due =',
      '確認：二十一 + 三 =',
      '٤ + ٣ ='
    ],
    keeps: ['5 + 8 = 13', 'On the board stood “two plus two =” and nothing else.', 'The model gives y = 3x + 2 for each loaf.']
  },
  {
    id: 'captcha-question',
    label: 'captcha',
    languages: 'all',
    needs: ['?'],
    why: 'A sum asked as a question tells people from machines.',
    pattern: /^[^\d.,:;()]{2,30}\s\d{1,3}\s?[+×x*−–-]\s?\d{1,3}\s?\?[\s*]*$/i,
    drops: ['What is 7 + 4?', 'How much is 3 x 9 ? *'],
    keeps: ['What is two plus two?', 'Who won in 1998–2001, and by how much?']
  },
  {
    id: 'captcha-asked',
    label: 'captcha',
    languages: [
      'ar',
      'fa',
      'hi',
      'bn',
      'ur',
      'mr',
      'el',
      'tr',
      'id',
      'sv',
      'da',
      'no',
      'fi',
      'hu',
      'cs',
      'uk',
      'ru',
      'vi',
      'et',
      'lv',
      'ms'
    ],
    needs: ASKS,
    why: 'A sum asked in words tells people from machines.',
    pattern: /^[^.,:!"“”«»]{8,60}[?؟;][\s*]*$/,
    test: ([line], words) => {
      const parts = line
        .replace(/[?؟;*]/g, '')
        .trim()
        .split(' ')
      const first = parts.findIndex((part) => areNumbers(part, words))
      if (!ASKS.some((word) => straight(line).includes(word))) return false
      return first >= 0 && parts.length < 9 && areNumbers(parts[first + 2] ?? '', words) && JOINED.test(parts[first + 1] ?? '')
    },
    drops: [
      'كم يساوي سبعة زائد أربعة؟',
      'Πόσο κάνει επτά και τέσσερα;',
      'Yedi artı dört kaç eder?',
      'Скільки буде сім плюс чотири?'
    ],
    keeps: ['Скільки днів минуло, сім чи чотири?', 'Kolik lidí přišlo na most?', 'Berapa hari lagi, tujuh atau empat?']
  },
  {
    id: 'captcha-letters',
    label: 'captcha',
    languages: 'all',
    needs: (words) => words.numbers,
    why: 'Number words and digits without spaces are an anti-spam key.',
    pattern: /^\d{0,3}(?:[^\s\d.,:;-]{2,14}\d{1,4}){1,4}(?:[^\s\d.,:;-]{2,14})?$/,
    test: ([line], words) => areNumbers(line.split(/\d+/).filter(Boolean).join(' '), words),
    drops: ['nine1four45', 'eleven7eleven70'],
    keeps: ['Seven1 is a band from Ardent.', 'The flight, seven11, left late.']
  },
  {
    id: 'captcha-time-limit',
    label: 'captcha',
    languages: ['en'],
    needs: ['captcha'],
    why: 'The captcha of a form says that its time is up.',
    pattern:
      /^(?:the )?time (?:limit )?(?:is|has) (?:exhausted|up|expired)[\s.!,-]+please (?:reload|refresh) (?:the )?captcha[\s!-/:-?…»→\]|]*$/iu,
    drops: ['Time limit is exhausted. Please reload CAPTCHA.'],
    keeps: ['Time is up for the captcha, says the engineer who drew its first letters.']
  },
  {
    id: 'captcha-protected',
    label: 'captcha',
    languages: ['en'],
    needs: ['recaptcha', 'hcaptcha'],
    why: 'A form names the service that guards it.',
    pattern: lazyShape`
      ^(?:this (?:site|form|page|website) is )?(?:protected|secured) by (?:google )?(?:re|h)captcha\b
      (?:[\s!-/:-?…»→\]|]*|[.,;]?(?: and)?(?: the| its)? (?:google|privacy|terms)\b.{0,110}|[.!|–-]{1,2} .{0,110})$
    `,
    test: ([line]) => staysToReader(line),
    drops: ['This form is protected by reCAPTCHA and the Google Terms apply.', 'Protected by hCaptcha'],
    keeps: [
      'The archive, protected by a captcha since May, was read by machines all the same.',
      'This site is protected by reCAPTCHA and the man who wrote it lives above a bakery.'
    ]
  },
  {
    id: 'captcha-akismet',
    label: 'captcha',
    languages: 'all',
    needs: ['akismet'],
    why: 'A comment form names its spam filter.',
    pattern:
      /^(?:this|este|ce|diese[rs]?|questo|deze|ta) (?:site|sitio|website|seite|blog|sito|strona|web) .{0,30}akismet .{0,160}$/i,
    drops: ['This site uses Akismet to reduce spam. Learn how your comment data is processed.'],
    keeps: ['Akismet, a filter for spam, blocked 40 of her letters.', 'This week the makers of Akismet met in Ardent.']
  },
  {
    id: 'captcha-human',
    label: 'captcha',
    languages: ['en'],
    needs: ['human', 'robot'],
    why: 'A form asks whether the reader is human.',
    pattern: lazyShape`
      ^(?:please )?(?:(?:prove|confirm|verify|check)(?: that| if)? you are|are you|if you(?:['’]re| are))\s
      (?:a )?(?:human|robot|not a robot)(?:, leave this field blank|\?| \*)?[\s!-/:-?…»→\]|]*$
    `,
    drops: ['If you are human, leave this field blank.', 'Please verify you are human', 'Are you human?'],
    keeps: ['Prove that you are human enough to forgive, the priest told them.', 'If you are human, you have lied.']
  },
  {
    id: 'captcha-robot',
    label: 'captcha',
    languages: 'all',
    needs: ['robot'],
    why: 'A box to tick says that the reader is no robot.',
    pattern:
      /^(?:i am|i['’]m|no soy|je ne suis pas|ich bin|non sono|ik ben|não sou) (?:not |kein |geen )?(?:a |un |um )?robot(?:er)?[\s!-/:-?…»→\]|]*$/i,
    drops: ['I am not a robot', 'I’m not a robot *', 'Ich bin kein Roboter'],
    keeps: ['I am not a robot and I will not dance, he told the crowd.']
  },
  {
    id: 'captcha-delta',
    label: 'captcha',
    languages: 'all',
    needs: ['δ'],
    why: 'A lone delta is the label of a hidden anti-spam field.',
    pattern: /^Δ[\s!-/:-?…»→\]|]*$/u,
    drops: ['Δ'],
    keeps: ['Δ is the letter that the surveyors painted on each stone.']
  },
  {
    id: 'captcha-browser-check',
    label: 'captcha',
    languages: ['en'],
    needs: ['your browser', 'cookies to continue', 'human by', 'not a bot'],
    why: 'A gate checks the browser before it shows the page.',
    pattern: lazyShape`
      ^(?:checking your browser before .{3,40}|(?:please )?enable javascript and cookies to continue|verify(?:ing)? you are\s
      (?:human|not a bot)(?: by .{3,60})?)[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Enable JavaScript and cookies to continue', 'Verify you are human by completing the action below.'],
    keeps: ['Checking your browser is the first thing the repair shop does.']
  }
]
