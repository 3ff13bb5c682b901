import { lower } from './wording/lower.ts'
import type { Rule } from './rule.ts'
import { staysToReader } from './reading/to-reader.ts'
import { lazyShape } from './wording/shape.ts'
import { tellsStory } from './reading/tells-story.ts'

/** What the desk says of the item itself. */
export const notice: readonly Rule[] = [
  {
    id: 'notice-staff',
    label: 'notice',
    languages: ['en'],
    needs: ['staff', 'team', 'desk', 'editors', 'newsroom'],
    why: 'The site says who on its staff put up the item.',
    pattern: lazyShape`
      ^\(?this (?:post|article|story|news|item|piece|content|report)\s
      (?:is|was|has been) (?:posted|published|written|produced|prepared|compiled|created|uploaded) by\s
      (?<site>[^.“”"]{2,60}?) (?:staff|team|editors|news ?desk|newsroom)\b.{0,200}$
    `,
    drops: ['This post is posted by Brookvale staff members. Brookvale is a global website. Our Email: [email protected]'],
    keeps: [
      'This story was written by the whole team of nine, in one night.',
      'The item was produced in the newsroom under candles.'
    ],
    test: ({ groups }) => /\p{Lu}/u.test(groups?.['site'] ?? '')
  },
  {
    id: 'notice-desk',
    label: 'notice',
    languages: ['en'],
    needs: ['desk of', 'staff of', 'team of', 'team at', 'desk at', 'newsroom of'],
    why: 'The site says which desk made the item.',
    pattern: lazyShape`
      ^\(?this (?:post|article|story|item|piece|report) (?:is|was|has been) [a-z]{5,10} by\s
      (?:the |our )?(?:[a-z]+ ){0,2}(?:desk|staff|team|newsroom)\s
      (?:of|at) (?<site>[^\s.“”"][^.“”"]{1,40}?)(?: (?:from|with|using) .{3,60})?\.?\)?$
    `,
    test: ({ groups }) => /\p{Lu}/u.test(groups?.['site'] ?? ''),
    drops: ['This article was prepared by the night desk of Brookvale Times from wire copy.'],
    keeps: ['This piece was carved by a team of nine.', 'This report was written by the staff of nine ministries.']
  },
  {
    id: 'notice-syndicated',
    label: 'notice',
    languages: ['en'],
    needs: ['not been edited', 'not edited', "hasn't been edited", 'not been created', 'not been modified'],
    why: 'The site says that an agency’s story was not edited.',
    pattern: lazyShape`
      ^[(\[*]*(?:except for the headline, |apart from the headline, )?
      (?:this|the) (?:story|article|report|copy|content)\s
      (?:has not been|hasn['’]t been|was not|is not) (?:edited|created|modified) by\s
      (?<site>[^.,]{1,50}?)(?: staff| team|['’]s? [a-z]+)? .{3,120}$
    `,
    test: ([line]) => /\b(?:feed|syndicated|agency|wire|published|generated)\b/i.test(line),
    drops: [
      '(Except for the headline, this story has not been edited by Brookvale staff and is published from a syndicated feed.)'
    ],
    keeps: [
      'The story has not been edited by anyone, and it shows in each line.',
      'This report was not edited by Maron, who was at sea.'
    ]
  },
  {
    id: 'notice-generated',
    label: 'notice',
    languages: ['en'],
    needs: [
      'generated',
      'syndicated',
      'wire feed',
      'agency feed',
      'automatically',
      'machine translated',
      'machine-translated',
      'translated by',
      'using ai',
      'by ai'
    ],
    why: 'The site says that a machine put up or wrote the item.',
    pattern: lazyShape`
      ^[(\[*]*this (?:story|article|report|content|text|post|translation)\s
      (?:is|was|has been) (?:an? )?(?:auto-?|automatically |machine[ -]|originally )?
      (?:generated|published|translated|syndicated|written|created) .{3,120}$
    `,
    test: ([line]) =>
      /\b(?:auto-?generated|automatically|syndicated|machine|(?:by|using|with)(?: the help of)? (?:an? )?(?:ai|artificial)|news agency feed|wire feed)\b/i.test(
        line
      ) && !/["“”]/.test(line),
    drops: [
      'This article was auto-generated from a syndicated feed.',
      '(This story is published from a wire feed without changes.)'
    ],
    keeps: ['This story was published in 1911 and has been told ever since.', 'This text was created by monks who had no ink.']
  },
  {
    id: 'notice-first-appeared',
    label: 'notice',
    languages: ['en'],
    needs: ['appeared first on', 'first appeared on'],
    why: 'A feed says where the post came from.',
    pattern: /^the post .{1,220}? (?:appeared first|first appeared) on (?<site>.{1,80}?)\.?$/i,
    drops: ['The post The weir that held appeared first on Brookvale Times.'],
    keeps: ['The post of harbour master first appeared in the budget of 1911.']
  },
  {
    id: 'notice-originally',
    label: 'notice',
    languages: ['en'],
    needs: ['originally', 'republished', 'first appeared', 'first published'],
    why: 'The site says where the story was printed first.',
    pattern: lazyShape`
      ^[(*]*(?:this|the) (?:story|article|post|piece|essay)
      (?: was| is| has been)? (?:originally |first )?(?:published|appeared|republished|posted)\s
      (?:on|by|in|at|from) (?<site>[^\s.,;“”"][^.,;“”"]{1,50})[.)]*
      (?: read the original .{0,40})?$
    `,
    test: ({ groups, 0: line }) =>
      /originally|republished|first/i.test(line) && /^(?:the )?\p{Lu}/u.test(groups?.['site'] ?? '') && !tellsStory(lower(line)),
    drops: [
      'This article was originally published on Ardent Post.',
      'This story first appeared in The Wend Courier. Read the original article.'
    ],
    keeps: [
      'The story first appeared in a diary of 1911.',
      'The article was first published by monks.',
      'The story first appeared in Arden before the mayor read it aloud to the villagers.'
    ]
  },
  {
    id: 'notice-old',
    label: 'notice',
    languages: ['en'],
    needs: ['years old', 'year old', 'months old'],
    why: 'The site warns that the story is old.',
    pattern: lazyShape`
      ^this (?:article|story|content|post|page) is (?:more than|over|about|at least)? ?
      (?:\d{1,2}|an?|one|two|three|four|five) (?:years?|months?) old[\s!-/:-?…»→\]|]*$
    `,
    drops: ['This article is more than 3 years old'],
    keeps: ['This story is 40 years old and nobody has believed it.']
  },
  {
    id: 'notice-mistake',
    label: 'notice',
    languages: ['en'],
    needs: ['error', 'mistake', 'typo', 'correction', 'something wrong', 'problem'],
    why: 'A prompt asks for word of mistakes.',
    pattern: lazyShape`
      ^(?:(?:have you |did you )?(?:found|find|see|spot|spotted|notice|noticed) (?:an? |any |something )(?:error|
      mistake|typo|wrong)[^.?“”"]{0,30}\?.{0,100}|(?:report|submit|suggest) an? (?:error|mistake|typo|correction|
      problem)(?: .{2,30})?[ »]*)$
    `,
    test: ([line]) => !/\.\s*$/u.test(line) || line.includes('?'),
    drops: ['Found a mistake? Let us know.', 'Report an error', 'Submit a correction »'],
    keeps: ['Report an error and you lose your job, the pilots say.', 'Find a mistake in the proof and you win a goat.']
  },
  {
    id: 'notice-views',
    label: 'notice',
    languages: ['en'],
    needs: ['views expressed', 'opinions expressed', 'views of the author', 'the opinions of'],
    why: 'The site disclaims the views of the writer.',
    pattern: lazyShape`
      ^[(*]*(?:the )?(?:views?|opinions?)(?: and (?:views?|opinions?))?
      (?: expressed| stated)?(?: (?:in|by|here|above|this|article|the|author|authors))* 
      (?:are|is|do|does) [^“”"]{3,200}$
    `,
    test: ([line]) =>
      staysToReader(line) &&
      /\b(?:do(?:es)? not|not necessarily|solely|her own|his own|their own|the author)/i.test(line) &&
      /express|author/i.test(line),
    drops: ['The views expressed in this article are those of the author and do not necessarily reflect those of Ardent Post.'],
    keeps: [
      'The views of the author are known in the valley, and feared.',
      'The opinions expressed at the fair were loud.',
      'The views expressed in this article are those of the author. With that line the pamphlet of 1911 begins, and with it ends the peace.'
    ]
  },
  {
    id: 'notice-desk-elsewhere',
    label: 'notice',
    languages: ['es', 'fr', 'de'],
    needs: ['redacción', 'equipo', 'mesa', 'rédaction', 'bureau', 'équipe', 'redaktion', 'agentur', 'agencia'],
    why: 'The site says which desk made the item.',
    pattern: lazyShape`
      ^(?:est[ae] (?:nota|pieza|noticia|artículo|texto) (?:fue|ha sido) \S{5,12} por|(?:cet|ce|cette) (?:article|
      texte|contenu|dépêche) a été \S{4,10} par|diese[rs]? (?:beitrag|artikel|text) (?:wurde|ist) (?:von|
      durch|mit))\b.{3,140}$
    `,
    test: ([line]) =>
      /redac|equipo|mesa|rédac|bureau|équipe|redaktion|agentur|agencia/i.test(line) && !/[.!?] \p{Lu}|["“”«„]/u.test(line),
    drops: [
      'Esta nota fue elaborada por la redacción de El Vado.',
      'Cet article a été rédigé par la rédaction du Vallon.',
      'Dieser Beitrag wurde von der Redaktion des Talboten erstellt.'
    ],
    keeps: ['Este texto fue escrito por dos presos.', 'Dieser Text ist von einem Kind.', 'Cet article a été voté par la chambre.']
  },
  {
    id: 'notice-disclaimer-hi',
    label: 'notice',
    languages: ['hi'],
    needs: ['डिस्क्लेमर', 'अस्वीकरण', 'disclaimer'],
    why: 'A disclaimer says what the item is not to be taken for.',
    pattern: /^[([*]*(?:डिस्क्लेमर|अस्वीकरण|[Dd]isclaimer|DISCLAIMER)\s?[:：–-][^“"]{20,500}$/u,
    test: ([line]) => /[\u0900-\u097f]{3}/u.test(line),
    drops: [
      'डिस्क्लेमर: यहां दी गई जानकारी केवल सूचना के लिए है। निवेश से पहले विशेषज्ञ से सलाह लें।',
      '(Disclaimer: यह लेख सामान्य जानकारी पर आधारित है।)'
    ],
    keeps: ['डिस्क्लेमर पढ़कर वह हंस पड़ा।', 'अस्वीकरण की नीति पर संसद में बहस हुई।']
  }
]
