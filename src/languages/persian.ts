const arabic = /[يىك]/g

/** A Persian text in its own letters, also where it was typed with those of Arabic: ي and ى are ی, ك is ک. Unit by unit, so that places stay. */
export function inPersianLetters(text: string): string {
  return text.replace(arabic, (letter) => (letter === 'ك' ? 'ک' : 'ی'))
}
