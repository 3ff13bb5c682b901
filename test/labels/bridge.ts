/** The paragraphs of an invented story, between which tests put other lines. */
export const bridge = [
  'The bridge over the Merrin reopened on Friday, and the first cars crossed before the ribbon had been cut by the mayor.',
  'It had been closed since the flood of last October, when two of its piers were found to have moved by a hand’s width.',
  'Engineers from Lower Fenwick said that the new piers stand on rock, and that the river may rise by four metres before they are touched.',
  'Shopkeepers on the east bank, who had lost a third of their customers, hung flags from their windows on the night before.',
  'The ferry that had carried people across for eleven months will go back to Saltmere, where it is to be painted and given a new engine.'
]
