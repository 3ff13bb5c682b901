// Small words inside names and agency lines, in the languages that write with capitals.
const CONNECTORS = new Set(
  `and by in at of for with the on via from courtesy de del la las los el y e da do dos das di du des le les et pour par von van den der
  und zu zum zur im am bei mit für dem das die al bin ibn a an s l d o och og av af ja és i els ir w z op en te
  dpa afp ap reuters editing reporting writing additional through contributed photo photos images via file handout pool archive`.split(
    /\s+/
  )
)

/** Whether a lower-case word may stand among names. */
export function isConnector(word: string): boolean {
  return CONNECTORS.has(word.split(/['’]/u, 1)[0] ?? '')
}
