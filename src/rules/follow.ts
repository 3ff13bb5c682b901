import { NETWORKS } from './reading/networks.ts'
import type { Rule } from './rule.ts'
import { staysToReader } from './reading/to-reader.ts'
import { lazyShape } from './wording/shape.ts'

/** A link that leads away is marked so for those who listen: `on Facebook, external, on X, external`. */
const WHERE = `google news|${NETWORKS}|and|or|on|external|too|here|now|@\\w+`

/** Somebody says so, between two commas. */
const SAID = /, \p{Ll}[^,]+, \p{Ll}.*\.$/u

/** Prompts to follow the site on a network, or to join its readers. */
export const follow: readonly Rule[] = [
  {
    id: 'newsletter-follow',
    label: 'newsletter',
    languages: ['en'],
    needs: ['follow', 'like us', 'find us', 'join us', 'connect with us'],
    why: 'A prompt asks to follow the site on a network.',
    pattern: lazyShape`
      ^(?:follow|like|find|join|connect with) (?<value>us|@\w+|our page|[^\s.,:;!?][^.,:;!?]{1,40}) on:? (?:our )?
      (?:(?:${WHERE})[\s,&|/]+){0,11}(?:${WHERE})
      (?:[\s,&|/]+(?:for (?:more|updates|the latest|breaking|daily|all|news)\b[^.!?]{0,40})?)?[.!]?$
    `,
    test: ({ groups }) => /^(?:us$|@|our page$|\p{Lu})/u.test(groups?.['value'] ?? ''),
    drops: [
      'Follow us on Facebook and Instagram',
      'Follow Ardent Post on Telegram for updates',
      'Like us on Facebook!',
      'Follow Ardent Post on Facebook, external, on X, external, or on Instagram, external.'
    ],
    keeps: [
      'Follow the money on Facebook and it leads to a shed.',
      'Follow the money on Facebook, external auditors said.',
      'Follow Maron on X as she counts the votes',
      'Join thousands on Instagram and you are still alone, she said.'
    ]
  },
  {
    id: 'newsletter-preferred-source',
    label: 'newsletter',
    languages: ['en'],
    needs: ['preferred source'],
    why: 'A prompt asks to prefer the site in a search engine.',
    pattern:
      /^(?:please )?(?:add|make|set|choose|select) (?<site>.{1,60}?) (?:as )?(?:a |your )?preferred source(?: on google)?\b.{0,40}$/i,
    test: ([line]) => staysToReader(line),
    drops: ['Add Ardent Post as a preferred source on Google'],
    keeps: ['The ministry is the preferred source of both papers.', 'Make hay the preferred meal and they prefer oats.']
  },
  {
    id: 'newsletter-join-readers',
    label: 'newsletter',
    languages: ['en'],
    needs: ['subscribers', 'followers', 'readers'],
    why: 'A prompt counts the readers who signed up.',
    pattern:
      /^join (?:the |over |more than |our )*\d[\d.,]*[km+]? (?:other |of our )?(?:subscribers|followers|readers)\b[^.,]{0,40}[\s!-/:-?…»→\]|]*$/i,
    drops: ['Join 1,204 other subscribers', 'Join over 90k readers today'],
    keeps: ['Join 40 followers of the saint on the road, and the blisters are shared.']
  },
  {
    id: 'newsletter-channel',
    label: 'newsletter',
    languages: ['en'],
    needs: ['channel', 'community', 'group'],
    why: 'A prompt asks to join the site’s channel.',
    pattern: lazyShape`
      ^(?:click (?:here )?to )?(?:join|follow|subscribe to)\s
      (?:our|the .{2,30}) (?:official )?(?:whatsapp|telegram|youtube|facebook|viber|discord|google news)\s
      (?:channel|group|community)\b.{0,60}$
    `,
    test: ([line]) => staysToReader(line) && !/["“”]/.test(line),
    drops: ['Join our WhatsApp channel', 'Click here to follow the Ardent Post Telegram channel for updates'],
    keeps: [
      '“Subscribe to my channel,” he said.',
      'Join the flood wardens’ group on Friday and bring boots.',
      'Join our WhatsApp channel. The words were painted on the side of the bus that burned.'
    ]
  },
  {
    id: 'newsletter-subscribe-elsewhere',
    label: 'newsletter',
    languages: ['es', 'fr', 'de'],
    needs: ['boletín', 'newsletter', 'canal de', 'síguenos', 'síganos', 'suivez-nous', 'folgen sie uns', 'folge uns', 'whatsapp'],
    why: 'A prompt asks to sign up or follow.',
    pattern: lazyShape`
      ^(?:suscríb[ae][st]e|recib[ae]|únete|síg[au]e?nos|síguenos|inscrivez-vous|abonnez-vous|suivez-nous|rejoignez|
      recevez|abonnieren sie|folgen? (?:sie )?uns|melden sie sich)\b[^.!?“”"«]{0,90}[!.]?$
    `,
    test: ([line]) =>
      /bolet|newsletter|canal|whatsapp|telegram|facebook|instagram|twitter|google|red(?:es)? social|réseaux|kanal|\bX\b/i.test(
        line
      ) && !SAID.test(line),
    drops: ['Suscríbete a nuestro boletín', 'Suivez-nous sur Instagram', 'Folgen Sie uns auf Facebook'],
    keeps: [
      'Síguenos en Facebook, decía el viejo lema, y miles de personas lo hicieron.',
      'Folgen Sie uns auf Facebook, hieß es früher, und Tausende folgten.',
      'Rejoignez la rive avant la nuit.',
      'Recibe cada carta como un golpe.'
    ]
  }
]
