import { ownVoice } from './own-voice.ts'
import type { Rule } from './rule.ts'
import { lazyShape, lowerShape } from './wording/shape.ts'

const SHOP = String.raw`(?<value>[^.,:;!?]{2,32}(?:\.com)?)`
/** A shop is named in capitals, in no more than three words. */
const isShop = (name = ''): boolean =>
  /^(?:(?:\p{Lu}|\d)[\p{L}\p{M}\d'’&.+]*|&|and|of)(?: (?:(?:\p{Lu}|\d)[\p{L}\p{M}\d'’&.+]*|&|and|of)){0,2}$/u.test(name)
/** A code of a shop is written in capitals. */
const CODE = /[Cc]odes?:? ["“‘']?(?=\S{0,12}[A-Z])[A-Z\d]{4,}|\b[A-Z\d]{4,} code\b|at checkout/u
const CENTS = String.raw`[$£€](?:\d{1,3},)?\d{1,4}(?:\.\d\d)?`

/** Prices and shops between the paragraphs. */
export const shopNotes: readonly Rule[] = [
  {
    id: 'advert-price-at',
    label: 'advert',
    languages: ['en'],
    needs: ['$', '£', '€'],
    why: 'A price and a shop stand alone.',
    pattern: lazyShape`
      ^(?:(?:from|was|now|only|buy now|starting at|price|sale):? )?${CENTS}(?:[ ,]{1,2}(?:now |was |\()?${CENTS}\)?)*(?: \(\d+% off\))? (?:at|on|from|
      via) ${SHOP}(?: \(?(?:was )?${CENTS}\)?)?$
    `,
    test: ({ groups }) => isShop(groups?.['value']),
    drops: ['$26 at Tarn', 'Was $59, now $39 at Oddie Outfitters', '$49 $39 at Tarn'],
    keeps: ['$26 at the kiosk', '$40 on the day', '$26 at Tarn buys a coat', '$139.00']
  },
  {
    id: 'advert-price-button',
    label: 'advert',
    languages: ['en'],
    needs: ['$', '£', '€'],
    why: 'A price stands before a button that leads to a shop.',
    pattern: lazyShape`
      ^(?:(?:from|was|now|only|price|sale):? )?${CENTS}(?:[ ,]{1,2}(?:now |was |rrp |\()?${CENTS}\)?)*(?: \(?-?\d{1,2}% off\)?)?
      [ |·•–-]{1,3}(?:(?:view|see|check|get|shop|buy|grab)(?: (?:the )?(?:deals?|it|now|offers?|price|price check))?(?: (?:at|on|from) ${SHOP})?)$
    `,
    test: ([, name]) => name === undefined || isShop(name),
    drops: [
      '£189.00 View at Tarn',
      '£174.99 View Deal',
      '$49 $39 Buy now at Oddie Outfitters',
      '$26 See it',
      '$26.00 | Shop Now'
    ],
    keeps: ['$26 buy a coat in Tarn', '£189 see the ferry home', '$40 buy now what ten did', '$26 See page 4']
  },
  {
    id: 'advert-price-button-world',
    label: 'advert',
    languages: ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv'],
    needs: ['€', 'zł', 'r$', 'kr '],
    why: 'A price stands before a button that leads to a shop.',
    pattern: lazyShape`
      ^(?:(?:ab|dès|desde|da|a partir de|vanaf|od|från) )?(?:(?:€|r\$) ?)?\d{1,3}(?:[. ]?\d{3})?(?:,\d\d)? ?(?:€|zł|kr|euro)?
      [ |·•–-]{1,3}(?:zum (?:angebot|shop|deal|händler)|jetzt kaufen|voir l['’]offre|voir le prix|j['’]en profite|ver (?:la )?oferta|ver precio
      |comprar (?:ahora|agora)|(?:vai all['’]|vedi l['’]?) ?offerta|acquista ora|bekijk (?:de )?(?:aanbieding|deal|prijs)|zobacz ofertę|sprawdź cenę
      |till (?:butiken|erbjudandet)|(?:bei|auf|sur|chez|en|su|na|no|bij) ${SHOP} (?:kaufen|ansehen|bestellen|kopen|bekijken))$
    `,
    test: ([, name]) => name === undefined || isShop(name),
    drops: [
      '49,99 € Zum Angebot',
      '49,99 € bei Tarn kaufen',
      '129 € Voir l’offre',
      '€ 49,95 Bekijk deal',
      '199,00 zł Sprawdź cenę'
    ],
    keeps: ['49,99 € bei Tarn', '49 € zum Einstieg', '129 € en bolsas', '12 kr till busken']
  },
  {
    id: 'advert-buy-at',
    label: 'advert',
    languages: ['en'],
    needs: [
      'view at',
      'buy at',
      'shop at',
      'see at',
      'price at',
      'price on',
      'now at',
      'now from',
      'now on',
      'view on',
      'buy on',
      'buy from',
      'see on',
      'deal at',
      'deal on',
      'it at',
      'it on',
      'it from',
      'available at'
    ],
    why: 'A button leads to a shop.',
    pattern: lazyShape`
      ^(?:(?:view|buy|shop|see)(?: now| it| deals?)?|check (?:the )?(?:latest )?prices?|see (?:the )?prices?|view (?:the )?(?:deals?|prices?|offers?)|
      get (?:it|(?:the )?deals?)(?: now)?|available( now)?) (?:at|on|from) ${SHOP}$
    `,
    test: ([line, now = '', name]) =>
      isShop(name ?? now) && !/^(?:view|see) (?:at|on|from) (?:sea|sunday|monday|high|first)\b/iu.test(line),
    drops: ['View at Tarn', 'Check price at Oddie Outfitters', 'Buy now from Tarn', 'See it at Tarn'],
    keeps: ['The view at Tarn is worth the climb', 'Buy at low tide', 'See it at noon']
  },
  ownVoice({
    id: 'advert-prices-noted',
    label: 'advert',
    needs: 'price|code|deal|discount|sale|offer',
    why: 'A shop note speaks of prices, codes and the end of a sale.',
    past: true,
    longest: 180,
    says: [
      [
        lowerShape`
          ^\*?(?:please note:? (?:that )?)?(?:all |these |the |our )?(?:listed )?(?:prices?|pricing|discounts|deals)(?: and (?:availability|deals|
          offers|stock))?(?: listed| shown| quoted| above| here| in this [a-z]+)*\b[^.,]{0,24}\b(?:accurate|correct|(?:is |are )?subject to change|
          may (?:vary|change)|up to date)\b
        `,
        lowerShape`\btime of (?:publi|writing|press|posting|this)|\bpublish|\bpublication|\bavailability|without notice|\b(?:listed|shown|quoted|above|deals|
        discounts|please note)\b`
      ],
      [
        lowerShape`
          ^(?:save|use|get|enter|apply|take|grab)\b[^.]{0,60}\b(?:promo |coupon |discount )?codes?\b[^.]{0,40}\b(?:at checkout|for (?:\d+|[$£€]\d+)|off|
          to save|to get (?:\d|up|free|[$£€]))\b
        `
      ],
      [
        lowerShape`
          ^(?:hurry[,:!] )?(?:(?:deals?|sale|offer|discount) (?:ends?|expires?) (?:on |at )?(?:today|tonight|tomorrow|soon|midnight|[a-z]+day)|
          (?:this|the) (?:deals?|sale|offer|discount) (?:ends?|expires?) (?:today|tonight|soon))\b[^.,]{0,20}[.!]?$
        `
      ],
      [lowerShape`^buy (?:it|now|here): .{3,60}[$£€]\d`],
      [lowerShape`^(?:free|fast) (?:shipping|delivery|returns) on (?:all )?orders\b`]
    ],
    test: (line) => !/\bcodes?\b/iu.test(line) || CODE.test(line),
    drops: [
      'Prices were accurate at the time of publication.',
      'Save 20% with code TIDE20 at checkout.',
      'Deal ends Sunday.',
      'Prices and availability are subject to change.'
    ],
    keeps: [
      'Prices are subject to change with the season, and so is the menu.',
      'Prices may vary from one stall to the next.',
      'The sale ends on Sunday.',
      'The offer expires on Friday.',
      'Get the discount code from the clerk to save 20 crowns, and 5 more for a child.',
      'Prices are subject to a tax of nine percent from May.',
      'The sale ends a feud of forty years.',
      'Use the code for the gate to get in.'
    ]
  })
]
