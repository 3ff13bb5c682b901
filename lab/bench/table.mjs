const NUMBER = /^(?:[-+]?\d[\d.,]*%?|–)$/

/**
 * A Markdown table as Prettier lays it out: columns aligned, numbers to the right.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell).replaceAll('|', '\\|')))
  const isRight = head.map((_, column) => cells.slice(1).every((row) => NUMBER.test(row[column])))
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)))
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, i) => (isRight[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`
  const rule = widths.map((width, i) => (isRight[i] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [cells[0], rule, ...cells.slice(1)].map(line).join('\n')
}

/**
 * A number with a fixed count of decimals; a dash where there is none.
 *
 * @param {number | null | undefined} value
 */
export function figure(value, decimals = 3) {
  return value === null || value === undefined || Number.isNaN(value) ? '–' : value.toFixed(decimals)
}
