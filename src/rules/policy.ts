import type { Action, Label, Policy } from '../types.ts'

/** What is done with each label unless the user says otherwise. */
export const defaultPolicy: Policy = {
  title: 'keep',
  standfirst: 'keep',
  body: 'keep',
  heading: 'keep',
  list: 'keep',
  quote: 'keep',
  table: 'keep',
  code: 'keep',
  dateline: 'keep',
  correction: 'keep',
  timestamp: 'keep',
  helpline: 'keep',
  section: 'metadata',
  byline: 'metadata',
  date: 'metadata',
  credit: 'metadata',
  tags: 'metadata',
  caption: 'metadata',
  related: 'metadata',
  navigation: 'drop',
  comments: 'drop',
  captcha: 'drop',
  newsletter: 'drop',
  share: 'drop',
  app: 'drop',
  advert: 'drop',
  consent: 'drop',
  paywall: 'drop',
  bio: 'drop',
  notice: 'drop',
  footer: 'drop',
  duplicate: 'drop',
  boilerplate: 'drop'
}

/** All labels, in the order of the table in the documentation. */
export const labels = Object.keys(defaultPolicy) as readonly Label[]

/** All actions. */
export const actions: readonly Action[] = ['keep', 'drop', 'metadata']

/** Whether a label stays in the text by default. */
export function isKept(label: Label): boolean {
  return defaultPolicy[label] === 'keep'
}
