import { lower } from '../wording/lower.ts'

/** What a site calls its own: `our newsletter`, `follow us`. Words, where spaces part them; those that a neighbour has too need another beside them. */
const WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:ours?|(?:follow|join|support|with|from|to|for|on) us|uns(?:er\p{L}{0,2})?|nuestr[oa]s?|s[ií]guenos|` +
    String.raw`notre|nos (?:alert|news|info|appli|abonn|offre|lettre|actu|journal)\p{L}*|(?:suivez|rejoignez|soutenez)-nous|` +
    String.raw`nostr[aoei]s?|nostru|noastr[ăe]|noștri|noi|seguici|noss[oa]s?|onze|ons|n[aá]š\p{L}{0,3}|nasz\p{L}{0,3}|` +
    String.raw`(?:u|do|dla|od|z|za|s|obserwuj|wspieraj|sledujte|pratite) n[aá]s|vår[at]?|oss|vores|(?:følg|hos|til|med) os|kami|chúng tôi|` +
    String.raw`bizi|bizim|mūsų|meitä|minket|наш\p{L}{0,3}|нас|нами|нам|μας|שלנו|אותנו|हमार\p{L}?\p{M}*|हमें|আমাদের|ہمار\p{L}|ہمیں|आमच\p{M}*|आम्हाला|` +
    String.raw`(?:کانال|صفحه|گروه|با|از|به) ما)(?![\p{L}\p{M}])`,
  'u'
)
/** Ends of words that say so in Finnish, Hungarian, Turkish and Arabic, and words where no spaces part them. */
const ENDS = new RegExp(
  String.raw`(?:(?:sovelluks|uutiskirj|sivu|kanava|lehte|toimituks|palvelu)\p{L}{0,6}mme|` +
    String.raw`(?:hírlev|oldal|alkalmazás|csatorn|cikk|ajánlat|közösség)\p{L}{0,6}[uü]nk(?:et|at|ra|re)?|` +
    String.raw`[ıiuü]m[ıiuü]z(?:[aeıiuü]|[dt][ae]n?|[ıiuü]n)?|نا)(?![\p{L}\p{M}])|本报|本報|本站|本网|本網|我们|我們|当社|当サイト|弊紙|弊社|本紙|저희|본지`,
  'u'
)

/** Whether a text speaks of a site's own things as a site does, in one of many languages. */
export function saysOurs(text: string): boolean {
  const lowered = lower(text)
  return WORDS.test(lowered) || ENDS.test(lowered)
}
