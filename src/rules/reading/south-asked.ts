/** Signs of quotations, the single one too. */
const QUOTED = /["“”„«‘]/u
/** What somebody did, or was to do: a site asks its reader. */
const told = new Set(
  (
    'ছিল ছিলেন হয়েছে হয়েছিল হয় করেন করেছেন বলেন জানান জানায় দেন যায় হবে পারেননি নেই ' +
    'تھا تھی تھے گیا گئی گئے کہا بتایا دیا ہوا ہوئی ہوئے تھیں ' +
    'होते होती होता केले केली केला झाले झाली झाला म्हणाले म्हणाला सांगितले आली आला आले दिला दिली दिले'
  ).split(' ')
)
const STOP = /[।۔.]$/u
/** So many words behind what a reader is asked tell of something else. */
const GOES_ON = /(?:করুন|দিন|হোন|থাকুন|کریں|کیجیے|دیں|करा|द्या|व्हा)(?: (?!আমাদের|आमच|ہمار|یہاں)[^\s।۔]+){6,}/u

/** Whether a line of Bengali, Urdu or Marathi asks its reader for something, and nobody says or did it. */
export function asksReader(line: string): boolean {
  return !QUOTED.test(line) && !told.has(line.slice(line.lastIndexOf(' ') + 1).replace(STOP, '')) && !GOES_ON.test(line)
}

/** Whether nothing is quoted in a line. */
export function isUnquoted(line: string): boolean {
  return !QUOTED.test(line)
}
