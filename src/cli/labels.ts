import type { Action, Label } from '../types.ts'

const actionOf: Record<Action, true> = { keep: true, drop: true, metadata: true }

// A record and not a list: the compiler then asks for every label of `types.ts`.
const labelOf: Record<Label, true> = {
  title: true,
  standfirst: true,
  body: true,
  heading: true,
  list: true,
  quote: true,
  table: true,
  code: true,
  dateline: true,
  correction: true,
  timestamp: true,
  helpline: true,
  section: true,
  byline: true,
  date: true,
  credit: true,
  tags: true,
  caption: true,
  related: true,
  navigation: true,
  comments: true,
  captcha: true,
  newsletter: true,
  share: true,
  app: true,
  advert: true,
  consent: true,
  paywall: true,
  bio: true,
  notice: true,
  footer: true,
  duplicate: true,
  boilerplate: true
}

/** The labels that `--policy` takes. */
export const labels = Object.keys(labelOf) as readonly Label[]

/** The actions that `--policy` takes. */
export const actions = Object.keys(actionOf) as readonly Action[]
