import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const menu = ['Home', 'Guides', 'Reviews', 'Gardens', 'Kitchens', 'Newsletter', 'Shop', 'About us', 'Contact', 'Search', 'Log in']
const footer = ['About us', 'Contact', 'Privacy policy', '© 2031 Wend Household. All rights reserved.']

/** Pages whose headline says what the story says most, under or over a line that says less of it. */
const pages = [
  {
    name: 'a short headline over a standfirst and a writer',
    head: [
      'We may earn money from links on this page',
      'How to descale a kettle',
      'Vinegar works, and so does patience with the element',
      'By',
      'Ilse Maron'
    ],
    title: 'How to descale a kettle',
    story: [
      'Fill the kettle to the line with equal parts of vinegar and water, and let the kettle stand for an hour before you boil it.',
      'A kettle that is used each day needs this every month where water is hard; a kettle with a plate instead of a coil needs it less.',
      'Pour it out, fill the kettle again with clean water, boil twice, and wipe the spout, where chalk breaks off and falls into the cup.'
    ]
  },
  {
    name: 'a headline between rows of the shop',
    head: [
      'Save 15 per cent on every order over 40 crowns',
      'Spring bulbs',
      'When tulip bulbs go in',
      'Members of our garden club plant more for less in every month of the year',
      'March 4, 2031'
    ],
    title: 'When tulip bulbs go in',
    story: [
      'Tulip bulbs want cold feet: plant tulip bulbs when the soil has fallen under ten degrees, which here is the end of October.',
      'Set the bulbs three times as deep as they are high, the pointed end up, and leave a hand between one tulip and the next.',
      'Bulbs that went in too early sprout before the frost, and tulips that sprout before the frost flower late or not at all.'
    ]
  }
]

describe('the headline says what the story says most', () => {
  test.each(pages)('$name', ({ head, title, story }) => {
    const value = [...menu, ...head, ...story, ...footer].join('\n')
    expect(clean({ id: 'page', value }).metadata.title).toBe(title)
  })
})
