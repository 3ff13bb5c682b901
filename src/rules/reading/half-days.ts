import { listed } from '../wording/listed.ts'

/** Words before a time of day that counts twelve hours. Of `either` may be hours before and behind noon or midnight, as of a night. */
const before = {
  morning: '오전|새벽|아침|上午|午前|凌晨|早上|清晨|पूर्वाह्न|सुबह|सकाळी|সকাল|ভোর|dop\\.|de\\.|ÖÖ',
  evening: '오후|저녁|下午|午後|傍晚|अपराह्न|शाम|सायंकाळी|संध्याकाळी|বিকেল|বিকাল|সন্ধ্যা|شام|سہ پہر|odp\\.|du\\.|ÖS',
  either: '밤|낮|中午|晚上|深夜|夜|दोपहर|रात्री|रात|दुपारी|দুপুর|রাত|دوپہر|رات'
}

/** Those behind one: a letter or a word there may mean something else before it, as the Arabic one for a year does. */
const behind = {
  morning: `[Aa]\\.?\\s?[Mm]|AM|صباحا|صباحًا|ص|صبح|ق\\.ظ|π\\.\\s?μ|πμ|पूर्वाह्न|सुबह|এএম|утра|ночи|ранку|пр\\.\\s?об|сутринта
    dop|SA|sáng|ÖÖ|pagi|priešpiet|vormittags|morgens|לפנה["״]צ|(?:de la|da) ma(?:ñana|nhã)|del matí|du matin`,
  evening: `[Pp]\\.?\\s?[Mm]|PM|مساء|مساءً|م|عصر|ب\\.ظ|μ\\.\\s?μ|μμ|अपराह्न|शाम|পিএম|дня|вечера|вечора|сл\\.\\s?об|следобед
    odp|CH|chiều|ÖS|sore|popiet|nachmittags|abends|אחה["״]צ|(?:de la|da) tarde|de la tarda|du soir`,
  either: 'दोपहर|रात|ночі|siang|malam|tối|đêm|(?:de la|da) (?:noche|noite|madrugada)|ظهرا|ليلا|شب'
}

const any = (words: typeof before): string => listed(Object.values(words).join('|')).join('|')
const kinds = ({ morning, evening, either }: typeof before): string =>
  `(?:(?<morning>${listed(morning).join('|')})|(?<evening>${listed(evening).join('|')})|(?<either>${either}))`

/** For patterns of times of day: what may stand before one, and behind one. */
export const halfDays = { before: `(?:${any(before)})`, behind: `(?:${any(behind)})(?![\\p{L}\\p{M}])\\.?` } as const

let opens: RegExp | undefined
let ends: RegExp | undefined

/** Which half of the day a time is in, as the words beside it say, and where the words behind it end. */
export interface HalfDay {
  readonly half: 'morning' | 'evening' | 'either' | null
  readonly end: number
}

/** Read the words right before a time of day and right behind it. */
export function readHalfDay(textBefore: string, textBehind: string): HalfDay {
  opens ??= new RegExp(`^\\s{0,3}${kinds(behind)}(?![\\p{L}\\p{M}])\\.?`, 'u')
  ends ??= new RegExp(`${kinds(before)}\\s{0,3}$`, 'u')
  const after = opens.exec(textBehind)
  const { morning, evening, either } = (after ?? ends.exec(textBefore))?.groups ?? {}
  const half = morning ? 'morning' : evening ? 'evening' : either ? 'either' : null
  return { half, end: after?.[0].length ?? 0 }
}
