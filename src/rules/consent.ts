import { opensWithCapital } from './reading/headline.ts'
import { oneOf } from './wording/one-of.ts'
import type { Rule } from './rule.ts'
import { sentencesOf, staysToReader } from './reading/to-reader.ts'
import { lazyShape, shape } from './wording/shape.ts'

const USES = shape`
  cookies [^.]{0,60}\b(?:experience|(?:our|this) (?:site|website)|traffic|preferences|
  analytics|functionality|personali[sz]e|your (?:device|visit))
`

const USES_ELSEWHERE = shape`
  cookies.{0,80}\b(?:erlebnis|nutzungserlebnis|nutzererlebnis|surferlebnis|erfahrung|inhalte|zugriffe|werbung|website|experiencia|contenidos?|
  publicidad|navegación|audience|expérience|contenus?|navigation)
`

/** In which such a notice goes on; a longer sentence without one is the story's. */
const GOES_ON =
  /[Cc]ookies?|(?<!\p{L})(?:Sie|Ihre?[nmrs]?|[Ww]ir|uns|unser\p{Ll}*|[nv]o(?:us|tre|s)|usted|[ts]us?|nuestr[oa]s?|[Pp]uede|[Mm]ehr|[Mm]ás|[Pp]lus)(?!\p{L})/u
const SHORT = 40

/** Cookie and privacy notices. */
export const consent: readonly Rule[] = [
  {
    id: 'consent-cookies',
    label: 'consent',
    languages: ['en'],
    needs: ['cookies'],
    why: 'A notice says what the site uses cookies for.',
    pattern:
      /^(?:we|this (?:site|website|page|blog)|our (?:site|website|partners)|[^,;:?!“”]{2,40})(?: and [^.]{2,40})? uses? [^.]{0,30}\bcookies\b.{0,400}$/i,
    test: ([line]) =>
      staysToReader(line) &&
      opensWithCapital(line) &&
      USES.test(line) &&
      !/["“”]|\b(?:was|were) (?:an?|the|all|in|on|what)\b/.test(line),
    drops: [
      'We use cookies to improve your experience on our site.',
      'This website uses cookies to analyse traffic and remember your preferences.'
    ],
    keeps: [
      'We use cookies to improve your experience was the sentence that cost the mill two million.',
      'We use cookies and cream for the base, and lemon on top.',
      '“We use cookies to improve your experience,” the page says, and nobody reads on.',
      'The firm uses cookies to follow readers, the regulator found.',
      'We use cookies to improve your experience. No sentence is printed so often, and the parish knows it by heart.'
    ]
  },
  {
    id: 'consent-cookies-elsewhere',
    label: 'consent',
    languages: ['es', 'fr', 'de'],
    needs: ['cookies'],
    why: 'A notice says what the site uses cookies for.',
    pattern: lazyShape`
      ^(?:wir (?:verwenden|nutzen|setzen)|diese (?:website|webseite|seite) (?:verwendet|nutzt)|(?:nosotros )?(?:utilizamos|usamos)|
      est[ae] (?:sitio|web|página)(?: web)? (?:utiliza|usa)|nous utilisons|ce site(?: web)? utilise)\b[^.]{0,40}\bcookies\b.{0,400}$
    `,
    test: ([line]) =>
      USES_ELSEWHERE.test(line) &&
      !/["“”„«]/.test(line) &&
      sentencesOf(line).every((part) => part.length <= SHORT || GOES_ON.test(part)),
    drops: [
      'Wir verwenden Cookies, um Inhalte zu personalisieren.',
      'Utilizamos cookies propias y de terceros para mejorar su experiencia.',
      'Ce site utilise des cookies pour mesurer son audience.'
    ],
    keeps: [
      'Wir verwenden Cookies und Sahne für den Boden.',
      '« Nous utilisons des cookies », dit la page à son audience.',
      'Usamos cookies de avena para la base de la tarta.',
      'Wir verwenden Cookies, um Inhalte zu personalisieren. Kein Satz wird im Tal so oft gedruckt, und keiner so selten gelesen.'
    ]
  },
  {
    id: 'consent-continuing',
    label: 'consent',
    languages: ['en'],
    needs: ['cookie', 'privacy policy', 'terms'],
    why: 'A notice takes reading on for consent.',
    pattern: lazyShape`
      ^by (?:continuing|using|clicking|browsing|closing|accepting|visiting)\b[^.]{0,80}\byou (?:are )?(?:agree|
      consent|accept|agreeing|consenting)\b.{0,160}$
    `,
    test: ([line]) => staysToReader(line) && !/["“”]/.test(line),
    drops: ['By continuing to use this site you agree to our use of cookies.'],
    keeps: [
      'By using cookies, the firm learned what its readers feared.',
      'By closing the terms unread, most of us agree to them.',
      'By using this site you agree to our terms. Nobody does, of course, and the harbour master said as much on Friday.'
    ]
  },
  {
    id: 'consent-choices',
    label: 'consent',
    languages: 'all',
    needs: (words) => words.choices,
    why: 'Buttons to accept or refuse stand in a row.',
    pattern: (words) => new RegExp(`^(?:[^|]{2,200}[.!?…] ?)?${oneOf(words.choices)}\\s?[|•·]\\s?[^.|]{2,40}$`, 'i'),
    drops: ['Accept all | Manage choices', 'The Ardent Post keeps small files on your device. Reject all | More options'],
    keeps: ['I agree | disagree was all the ballot said, and it was enough for the court.'],
    test: ([line]) => line.split(/[|•·]/u).every((part) => part.trim().length > 1)
  },
  {
    id: 'consent-settings',
    label: 'consent',
    languages: ['en'],
    needs: ['cookie', 'privacy', 'consent', 'do not sell'],
    why: 'A link leads to the settings for cookies.',
    pattern: lazyShape`
      ^(?:manage|change|review|update|your|our|edit|view)? ?
      (?:cookies?(?: and privacy)?|privacy|consent) (?:settings|preferences|choices|options|consent|banner|notice)[\s!-/:-?…»→\]|]*$|
      ^do not (?:sell|share)\b[^.]{0,50}information[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Manage cookie preferences', 'Your privacy choices', 'Do Not Sell or Share My Personal Information'],
    keeps: [
      'Privacy settings of the old app were a joke, says Maron.',
      'Do not sell information about the weir, the clerk was told in May.'
    ]
  },
  {
    id: 'consent-partners',
    label: 'consent',
    languages: ['en'],
    needs: ['partners'],
    why: 'A notice says what partners do with the reader’s data.',
    pattern: /^(?:we and our|our) (?:\d[\d.,]* )?(?:[a-z]+ ){0,2}partners\b.{0,400}$/i,
    test: ([line]) =>
      staysToReader(line) &&
      /\b(?:process(?:ed|es)? (?:personal )?data|access information|your (?:personal )?data|cookies|on (?:a|your) device)\b/i.test(
        line
      ),
    drops: ['We and our 840 partners store and access information on a device, such as cookies.'],
    keeps: [
      'We and our partners in Ardent will build the school again.',
      'Our partners keep data on the height of the river.',
      'We and our partners process personal data. So begins the page that Maron read aloud for nine minutes.'
    ]
  },
  {
    id: 'consent-embed',
    label: 'consent',
    languages: ['en'],
    needs: ['this content', 'this video', 'this post', 'this embed', 'this map', 'cookies'],
    why: 'A notice stands where an embed waits for consent.',
    pattern: lazyShape`
      ^(?:(?:to (?:view|see|watch|load) this (?:content|video|post|embed|map)|this content is hosted)\b.{0,140}|
      (?:please )?(?:allow|accept|enable) (?:all |marketing |third-party )*cookies(?: to (?:view|see|watch|load|
      play) .{3,60})?)[\s!-/:-?…»→\]|]*$
    `,
    test: ([line]) => /cookie|consent|third|accept|allow/i.test(line),
    drops: ['To view this content, please accept cookies.', 'Please accept marketing cookies to watch this video'],
    keeps: ['To see this content child become a thief broke her heart.', 'Allow the cookies to cool on a rack.']
  }
]
