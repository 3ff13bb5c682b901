const between = / ?[,;/|&] ?| (?:and|y|et|und|e|with|con|avec|mit) /u
const roleFirst =
  /^(?:staff|senior|chief|special|our|reporter|correspondent|editor|writer|journalist|redaktion|redacción|rédaction|agencies)\b/iu
const roleLast = /\b(?:reporter|correspondent|editor|writer|desk|staff|bureau|agency|newsroom)$/iu
/** Where a writer reports from. */
const place = /\s(?:in|en|à|aus|at|from)\s\p{Lu}.*$/u
const name = /^\p{L}[\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.-]+){0,4}$/u

/** The writers' names in a byline, roles and brands left out, names in capitals set in title case. */
export function readNames(byline: string): string[] {
  const names = byline.split(between).map((part) => part.replace(place, '').trim())
  return [...new Set(names.filter((part) => name.test(part) && !roleFirst.test(part) && !roleLast.test(part)).map(fromCapitals))]
}

function fromCapitals(text: string): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text
  return text.toLowerCase().replace(/(?:^|[\s'’-])\p{L}/gu, (initial) => initial.toUpperCase())
}
