/** The zeros of scripts with digits of their own; nine more stand behind each. None is beyond the first plane, so that no place in a text moves. */
const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0,
  0x1810, 0xff10
]
const native = new RegExp(
  `[${zeros.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]`,
  'gu'
)

/** A text with the digits of any script as those of ASCII: `۱۴۰۴` is `1404`. It keeps its length. */
export function foldDigits(text: string): string {
  return text.replace(native, (digit) => {
    const unit = digit.charCodeAt(0)
    return String(unit - zeros.findLast((zero) => zero <= unit)!)
  })
}
