import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toText } from '../../src/write/index.ts'
import { bridge } from './bridge.ts'

const foot = [
  'Share',
  'Sign up for our newsletter',
  'Most read',
  'Mill to be sold',
  'About us',
  'Contact',
  'Privacy Policy',
  '© 2031 The Ardent'
]
const text = (...lines: string[]): string => toText(clean(['The bridge is open again', ...lines, ...foot].join('\n')))
const short = 'The vote took a minute.'

describe('names with numbers below the story', () => {
  test('stay, and the heading over them', () => {
    const votes = ['How the guilds voted', 'Aye: 11', 'Nay: 14', 'Absent: 2']
    const cleaned = text(bridge[0]!, 'Advertisement', bridge[1]!, short, 'Read also: Mill to be sold', ...votes)
    for (const line of votes) expect(cleaned).toContain(line)
  })

  test('stay as the table of a league', () => {
    const table = ['How they stand', '1 Fenwick 30 19 5 6 62', '2 Saltmere 30 18 6 6 60', '3 Brookvale 29 17 5 7 56']
    const said = ['The ferry won by a length.', '“We rowed,” the ferry master said.', '“End of story.”']
    const cleaned = text(bridge[0]!, 'Advertisement', bridge[1]!, ...said, ...table)
    for (const line of table) expect(cleaned).toContain(line)
  })

  test('go far from it, as telephones and times do', () => {
    const shop = ['Our shops', 'Fenwick: 404.943.0800', 'Saltmere: 404.999.3504', 'Radio: 16:45', 'Film: 20:15', 'Play: 21:00']
    expect(text(...bridge, ...foot, ...shop)).not.toContain('Saltmere: 404')
  })
})

test('a table right below the story stays, and its caption', () => {
  const table = ['What they weigh', 'Ferry\tEmpty\tFull', 'Merrin Maid\tlight\tlighter', 'Otter\theavy\theavier']
  const cleaned = text(bridge[0]!, 'Advertisement', bridge[1]!, short, ...table)
  for (const line of table) expect(cleaned).toContain(line)
  const prices = ['Fuel\t1.84\t+0.02', 'Rope\t2.10\t-0.01']
  expect(text(...bridge, ...foot, ...prices)).not.toContain('1.84')
})

test('on a page without blank lines what was said stays below a heading on it, and the headline is found below a short menu', () => {
  const menu = ['Naar hoofdinhoud', 'Mijn regio']
  const head = ['Door onze verslaggever', '12 mrt. 2024, 18:30', 'Deel dit artikel', 'Luister naar dit artikel']
  const title = 'Raad van Fenwick stemt tegen een nieuwe brug'
  const story = [
    'De raad van Fenwick heeft dinsdagavond met 14 tegen 11 stemmen de nieuwe brug afgewezen.',
    '„Het is hier mooi, laat het zo”, zei raadslid Ilse Maron.',
    'Lees ook: Molen te koop',
    'De veerman keek op zijn horloge.',
    'Gelach op de tribune.',
    'De provincie beslist in juni.'
  ]
  const said = ['Reacties uit het dorp', '„Eindelijk.”', '„Te duur.”', '„Welke brug?”']
  const under = ['Meld je aan voor onze nieuwsbrief', 'Meest gelezen', 'Reageer', 'Cookie-instellingen']
  const article = clean([...menu, title, ...head, ...story, ...said, ...under].join('\n'))
  expect(article.metadata.title).toBe(title)
  for (const line of said) expect(toText(article)).toContain(line)
})

test('a short list amid a story of some forty lines stays, where nothing amid it is known residue', () => {
  const needs = ['What you need', 'Your old licence', 'A digital photo taken in the last month', 'A debit or credit card']
  const ways = [
    'How to apply',
    'Online: fill in the form and upload your photo.',
    'By post: collect a form from the ferry office.'
  ]
  const hours = ['Opening hours', 'Monday to Friday: 8am to 6pm', 'Sunday: closed']
  const asked = [
    'Can I track my application?',
    'Yes. You will need the number on your receipt.',
    'What if I have to row tomorrow?',
    'Pay for the quick service. Bring cash for the ferry.'
  ]
  const useful = ['Was this article useful?', 'Yes', 'No', 'Thank you for your feedback', 'Get our app', 'Get it on Google Play']
  const story = [
    'Waiting times for ferry licences have doubled since January. Here is what to do.',
    ...needs,
    ...ways,
    ...hours,
    ...asked
  ]
  const cleaned = toText(clean(['How to renew your ferry licence', 'By Consumer Desk', ...story, ...useful, ...foot].join('\n')))
  for (const line of [...needs, ...ways, ...hours, ...asked]) expect(cleaned).toContain(line)
})

describe('lines with a mark', () => {
  const items = ['What to do', '• Keep the ticket.', '• Ring the harbour office', '• Ask for the form']

  test('stay below a sentence of the story', () => {
    const cleaned = text(bridge[0]!, 'Advertisement', bridge[1]!, short, 'Read also: Mill to be sold', ...items, short)
    for (const line of ['Keep the ticket.', 'Ring the harbour office', 'Ask for the form']) expect(cleaned).toContain(line)
  })

  test('stay as headings between two sentences', () => {
    expect(text(bridge[0]!, '◇ Why it fell', bridge[1]!, '■ Who pays', short)).toContain('Who pays')
  })

  test('go far from it, as the entries of a menu do', () => {
    expect(text(...bridge, ...foot, '• Jobs', '• Weather', '• Tide tables')).not.toContain('Tide tables')
  })
})

test('short lines of a story stay where one line of residue was left among them', () => {
  const [first, second, third, fourth, fifth] = bridge
  const told = [
    ...[
      first,
      'Nobody slept',
      second,
      'Advertisement',
      'Two piers',
      third,
      'The winch',
      fourth,
      'Flags and soup',
      'What now',
      fifth
    ],
    ...['The long wait', 'A hand’s width', 'Rope, 40 metres', 'Monday', first?.replace('Friday', 'Sunday')],
    ...['Bread at noon', 'In the dark', 'Next: the tower']
  ]
  const cleaned = toText(clean(['The bridge is open again', ...told].join('\n\n')))
  for (const line of told) if (line !== 'Advertisement') expect(cleaned).toContain(line)
  expect(cleaned).not.toContain('Advertisement')
})
