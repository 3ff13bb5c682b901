const stop = /[.。।۔][\p{Pe}\p{Pf}"']*$/u
const mark = /[.。।۔?!？！]/gu

/** Whether a text ends with a full stop, quotes and brackets behind it left aside. */
export function endsInStop(text: string): boolean {
  return stop.test(text)
}

/** Whether a text ends with a full stop and has no other sentence mark. */
export function isOneSentence(text: string): boolean {
  return endsInStop(text) && text.match(mark)?.length === 1
}
