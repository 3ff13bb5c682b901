import { isNames } from './reading/names.ts'
import { isPersonName } from './reading/person.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

const JOBS = 'reporter|correspondent|staff writer|contributing writer|editor'
const BEAT = 'covers|writes about|reports on'
const DESKS = 'paper|newspaper|newsroom|site|team|magazine|station'
const EMPLOYER = String.raw`(?:[Tt]he )?\p{Lu}[^.;“”"]{2,60}`

/** Lines about the writer. */
export const bio: readonly Rule[] = [
  {
    id: 'bio-about',
    label: 'bio',
    languages: ['en'],
    needs: ['about the', 'about our', 'meet the', 'meet our'],
    why: 'The heading of a note about the writer.',
    pattern: /^(?:about|meet) (?:the|our) (?:authors?|writers?|contributors?|columnist|reporter)[\s!-/:-?…»→\]|]*$/i,
    drops: ['About the Author', 'Meet our contributors'],
    keeps: ['About the author little is known.', 'Meet the writer on the quay at noon.']
  },
  {
    id: 'bio-posts-by',
    label: 'bio',
    languages: ['en'],
    needs: ['posts by', 'stories by', 'articles by', 'posts from', 'more by', 'more from'],
    why: 'A link leads to the writer’s other stories.',
    pattern:
      /^(?:(?:view|see|read|show) )?(?:all |more )?(?:of .{2,30} )?(?:posts|stories|articles|more) by:? (?<value>[^.,!?]{2,50})[ →»]*$/i,
    test: ({ groups }) => isNames(groups?.['value'] ?? ''),
    drops: ['View all posts by Ilse Maron', 'More by Tom Arden →'],
    keeps: ['Stories by the fire were all they had', 'Articles by hand, not by machine, is the promise']
  },
  {
    id: 'bio-by-mail',
    label: 'bio',
    languages: ['en'],
    needs: ['@'],
    why: 'A line says how to reach the writer by mail.',
    pattern: lazyShape`
      ^(?:(?:Reach|Contact|Email|E-mail) (?:(?:staff |senior )?(?:reporter|writer|editor|columnist|correspondent) )?(?<written>[^“”"@:;,]{4,40}?)|
      (?<reached>[^“”"@:;,]{4,40}?) can be reached) (?:at|on|via|by) (?:e-?mail at )?[\w.+-]{2,40}@[\w-]{2,40}\.[^“”"]{2,120}$
    `,
    test: ({ groups }) => isPersonName(groups?.['written'] ?? groups?.['reached'] ?? ''),
    drops: ['Ilse Maron can be reached at ilse@example.com.', 'Reach reporter Tom Arden at tarden@example.com or 555-0100.'],
    keeps: [
      'Contact the Fenwick Council at help@example.com for a form.',
      'Ilse Maron can be reached at the mill on Fridays.',
      '“Tom Arden can be reached at tarden@example.com,” she said.'
    ]
  },
  {
    id: 'bio-covers',
    label: 'bio',
    languages: ['en'],
    needs: ['covers ', 'writes ', 'reports '],
    why: 'A sentence alone says what the writer covers, and for whom.',
    pattern:
      /^(?<name>[^.,;:]{3,50}?) (?:covers|writes about|reports on) [^.,;“”"]{3,70} (?:for|at) (?<site>(?:[Tt]he )?\p{Lu}[^.,;]{2,40})\.?$/u,
    test: ({ groups }) => isPersonName(groups?.['name'] ?? '') && isNames(groups?.['site'] ?? ''),
    drops: ['Ilse Maron covers schools and rivers for The Ardent Post.'],
    keeps: ['Maron covers the wound with moss for Arden.', 'Ilse Maron writes about rivers for people who fear them.']
  },
  {
    id: 'bio-job',
    label: 'bio',
    languages: ['en'],
    needs: ['is a ', 'is an ', 'is the '],
    why: 'A sentence alone says what the writer does for the site.',
    pattern: new RegExp(
      `^(?<name>[^.,;:]{3,50}?) is (?:an?|the) (?:[^ .,]{1,20} ){0,3}(?:${JOBS})(?: (?:at|for|with) ${EMPLOYER}|,? covering [^.;“”"]{3,80})\\.$`,
      'u'
    ),
    test: ({ groups }) => isPersonName(groups?.['name'] ?? ''),
    drops: [
      'Ilse Maron is a senior reporter for The Ardent Post.',
      'Tom Arden is a staff writer at Wend Valley News covering rivers.'
    ],
    keeps: ['Ilse Maron is a reporter who cannot swim.', 'Tom Arden is the editor of himself, his wife says.']
  },
  {
    id: 'bio-joined',
    label: 'bio',
    languages: ['en'],
    needs: ['joined'],
    why: 'A name, what the writer covers, and since when.',
    pattern: new RegExp(
      `^(?<name>[^.,;:]{3,50}?) (?:${BEAT}) [^.“”"]{3,80}\\. (?:She|He|They) joined (?:the|our) (?:${DESKS})\\b[^“”"]{0,140}\\.$`
    ),
    test: ({ groups }) => isPersonName(groups?.['name'] ?? ''),
    drops: ['Ilse Maron writes about rivers and locks. She joined the paper in 2011.'],
    keeps: [
      'Maron writes about rivers. She joined the paper in 2011.',
      'Ilse Maron covers the wound with moss. She joined the crew in the boat.'
    ]
  },
  {
    id: 'bio-reach',
    label: 'bio',
    languages: ['en'],
    needs: ['reach', 'contact', 'email', 'follow'],
    why: 'A line says how to reach the writer.',
    pattern:
      /^(?:you can )?(?:reach|contact|e-?mail|follow) (?:the (?:author|reporter|writer|editor)|him|her|them|me) (?:at|on|by|via):? [^“”"]{3,80}$/i,
    test: ([line]) => /@|\[email|twitter|linkedin|\bX\b|facebook/i.test(line) && line.length <= 110,
    drops: ['You can reach her at imaron@ardentpost.example', 'Contact the reporter at [email protected]'],
    keeps: ['Follow him at a distance, the inspector told her.', 'Contact the writer at your peril']
  }
]
