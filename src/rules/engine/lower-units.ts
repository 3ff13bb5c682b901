import { lower } from '../wording/lower.ts'

/** What a unit is in lower case, read when it is first met: 0 is unknown yet. */
const lowered = new Uint16Array(65536)
/** The unit's neighbours have a say in it, or a letter has two units. */
const ODD = 65535

/** So many units may be looked at behind the text. */
const REST = 5

/** A text in lower case as UTF-16 units, which cost less to look at than those of a string. */
export class LowerUnits {
  /** Behind the text stand at least `REST` zeros. */
  units = new Uint16Array(1024)

  /**
   * Read a text as `lower` gives it.
   *
   * @returns Its length in lower case.
   */
  read(text: string): number {
    const { length } = text
    if (length + REST > this.units.length) this.units = new Uint16Array(2 * length + REST)
    const { units } = this
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at)
      const small = lowered[unit]! || learn(unit)
      if (small === ODD) return this.#readOdd(lower(text))
      units[at] = small
    }
    units.fill(0, length, length + REST)
    return length
  }

  #readOdd(text: string): number {
    for (let at = 0; at < text.length; at += 1) this.units[at] = text.charCodeAt(at)
    this.units.fill(0, text.length, text.length + REST)
    return text.length
  }
}

function learn(unit: number): number {
  const small = isOdd(unit) ? ODD : lower(String.fromCharCode(unit)).charCodeAt(0)
  lowered[unit] = small
  return small
}

/** A capital sigma, whose small letter depends on what follows; the dot that Turkish takes off an i; letters of two units that have cases. */
function isOdd(unit: number): boolean {
  return unit === 0x3a3 || unit === 0x307 || (unit >= 0xd800 && unit < 0xd83c)
}
