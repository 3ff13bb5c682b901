import type { Hit, Label } from '../types.ts'

const reason = (rule: string, label: Label, why: string): Hit => ({ rule, label, why })

/** What shape and place say, when no rule of the table speaks. */
export const reasons = {
  prose: reason('prose', 'body', 'It reads as prose.'),
  line: reason('line', 'body', 'Nothing speaks against the line.'),
  item: reason('list-item', 'list', 'It is an item of a list.'),
  step: reason('list-step', 'list', 'It is a step in a list, whose other items no rule takes for a prompt.'),
  quote: reason('quotation', 'quote', 'It is marked as a quotation.'),
  row: reason('table-row', 'table', 'It is a row of a table.'),
  code: reason('code', 'code', 'It stands between code fences.'),
  heading: reason('heading-line', 'heading', 'A short line without a full stop stands over a paragraph.'),
  title: reason('title-line', 'title', 'A short line without a full stop stands first over the story.'),
  standfirst: reason('standfirst-line', 'standfirst', 'A line without a full stop stands between the headline and the story.'),
  date: reason('date-under-title', 'date', 'A line beside the headline is a date, or a date and rubrics.'),
  writer: reason('writer-under-title', 'byline', 'A writer’s name stands beside the headline.'),
  role: reason('role-under-name', 'byline', 'What a writer is stands right under the name.'),
  name: reason('name-under-title', 'byline', 'A name stands alone beside the headline.'),
  far: reason('name-over-day', 'byline', 'A name stands alone between a line as long as a headline and the day.'),
  signature: reason('name-behind-story', 'byline', 'A writer’s name stands alone right behind the story.'),
  changed: reason('date-updated-beside-title', 'date', 'A line beside the headline says when the story was changed.'),
  about: reason(
    'about-beside-title',
    'byline',
    'A line beside the headline says who wrote the story, and nothing else but dates and rubrics.'
  ),
  section: reason('section-over-title', 'section', 'One to three words stand over the headline.'),
  truncated: reason('repeats-title', 'duplicate', 'It repeats the headline, or its beginning.'),
  teaser: reason('repeats-beginning', 'duplicate', 'It is the beginning of a paragraph below, cut off.'),
  repeated: reason('repeats-paragraph', 'duplicate', 'The same paragraph stands before.'),
  contents: reason('list-of-contents', 'navigation', 'It stands in a list of contents: its lines come again below as headings.'),
  rubrics: reason('trail-over-title', 'navigation', 'Rubrics stand over the headline, with bars or arrows between them.'),
  menu: reason('menu-before-story', 'navigation', 'It is one of many short lines before the story.'),
  leftover: reason(
    'leftover-after-story',
    'boilerplate',
    'A short line without a full stop, hardly story, among lines after the story that are none.'
  ),
  caption: reason(
    'caption-over-credit',
    'caption',
    'A short line that is hardly story stands right over the credit of a picture.'
  ),
  bio: reason('bio-of-writer', 'bio', 'A sentence before or behind the story says what its writer is or does.'),
  thread: reason(
    'comments-thread',
    'comments',
    'It stands among readers’ comments, under names and times or over buttons to reply.'
  ),
  gated: reason('beside-gate', 'boilerplate', 'It stands beside a notice that takes the place of a page.'),
  pointed: reason(
    'timestamp-pointed',
    'timestamp',
    'Times of day stand alone, one below the other, over what was written at them.'
  ),
  stamp: reason('timestamp-stray', 'boilerplate', 'A time of day stands over nothing of the story.'),
  form: reason('among-buttons', 'boilerplate', 'It stands among buttons and fields, on a page without a sentence.'),
  counter: reason('picture-counter', 'navigation', 'Figures of one whole, a line each, count pictures.'),
  turn: reason('link-to-neighbour', 'navigation', 'It leads to the story before or after.'),
  player: reason('player-line', 'navigation', 'A button of a player stands over how long its film or talk is.'),
  arrow: reason('related-arrow-line', 'related', 'A line in the story that only an arrow opens is a link to another one.'),
  button: reason('button-behind-prose', 'navigation', 'A button’s words without a mark stand in a line behind its prose.'),
  trail: reason('trail-before-headline', 'navigation', 'A trail from the home page stands before the headline in its line.'),
  wall: reason(
    'related-wall',
    'related',
    'It stands in a long row of lines without a full stop, as headlines of other stories do.'
  ),
  headline: reason('related-list', 'related', 'It stands in a list of headlines under a line that announces other stories.')
} as const

/**
 * How often rules that speak on a line by themselves, the choice of the headline and the like are right, as measured on the pages that were learned from.
 * No such page is so short as to measure `few`, prose among a handful of blocks.
 */
export const confidence = { rule: 0.97, title: 0.8, siblings: 0.97, thread: 0.98, bio: 0.94, few: 0.9 } as const
