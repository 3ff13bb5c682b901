/**
 * Zones by the letters that name them, where these mean one offset the world over. Not here, as they name several: `BST` (British,
 * Bangladesh), `IST` (Indian, Irish, Israel), `CST`, `EST`, `PST`, `MST`, `AST`; nor `ET` and `PT`, which change with the season.
 */
const offsets: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '+00:00': ['WET'],
    '+01:00': ['CET', 'MEZ', 'WEST', 'WAT'],
    '+02:00': ['CEST', 'MESZ', 'EET', 'SAST', 'CAT'],
    '+03:00': ['EEST', 'MSK', 'TRT', 'EAT'],
    '+05:00': ['PKT'],
    '+05:45': ['NPT'],
    '+07:00': ['WIB'],
    '+08:00': ['WITA', 'HKT', 'SGT', 'MYT', 'AWST'],
    '+09:00': ['JST', 'KST'],
    '+09:30': ['ACST'],
    '+10:00': ['AEST'],
    '+10:30': ['ACDT'],
    '+11:00': ['AEDT'],
    '+12:00': ['NZST'],
    '+13:00': ['NZDT'],
    '-10:00': ['HST'],
    '-08:00': ['AKDT'],
    '-07:00': ['PDT'],
    '-06:00': ['MDT'],
    '-04:00': ['EDT'],
    '-03:00': ['BRT']
  }).flatMap(([offset, names]) => names.map((name) => [name, offset] as const))
)
const named = /^[^\p{L}\d]{0,4}(?:(?:Uhr|hrs?)\b[ (]{0,3})?(\p{Lu}{3,4})\b/u
/** What it is ahead of or behind may stand with other letters: `BST (GMT+1)`. */
const universal = /\b(?:GMT|UTC)(?:\s?([+−-])(\d{1,2})(?::?(\d{2}))?)?(?!\d)/u
const bare = /^\s?\(?([+−-])(\d{2})(?::?(\d{2}))?(?![\d:.]|\s?\p{L})/u
const zulu = /^\s?Z\b/u
/** As far behind a time of day as letters of a zone may stand. */
const near = 16
/** In minutes: no place on earth is farther ahead. */
const farthest = 14 * 60

/** The offset from UTC, `+01:00` or `Z`, of the zone named right behind a time of day; empty where none is, or where its letters name several. */
export function offsetOf(text: string): string {
  if (zulu.test(text)) return 'Z'
  const found = universal.exec(text.slice(0, near)) ?? bare.exec(text)
  if (!found) return offsets.get(named.exec(text)?.[1] ?? '') ?? ''
  const [, sign, hours = '', minutes = '00'] = found
  if (sign === undefined) return 'Z'
  const isReal = Number(minutes) < 60 && Number(hours) * 60 + Number(minutes) <= farthest
  return isReal ? `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}` : ''
}
