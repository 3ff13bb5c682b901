const PLAIN_KOREAN = /(?<![니하])다(?:[.”"’)]+(?:\s|\S|$)|$)/u
const TOLD_JAPANESE = /(?:[たるいうくつぬむだ]|(?<![でま])す|ない|である|という)。/u
const TOLD_CHINESE = /(?:[了着著过過他她它曾该該]|表示|指出)[^。]{0,40}。|还称|還稱|[了着著过過]$|[他她][^。]{0,12}$/u
/** A sentence of the story behind a space, where words are not spaced. */
const BEHIND = /[\u3041-\u9fff] [\u3041-\u9fff][^ ]{7,}。$/u
const QUOTED = /^[“"「『‘]|[“「『][^”」』]{14}|[”"」』](?:라고|と|，?他|，?她)/u

/**
 * Whether a line of Korean, Japanese or Chinese tells a story: it quotes, speaks of a third person, or one of its sentences ends as
 * prose ends and as no button or appeal does.
 */
export function tellsStory(line: string): boolean {
  return [QUOTED, PLAIN_KOREAN, TOLD_JAPANESE, TOLD_CHINESE, BEHIND].some((sign) => sign.test(line))
}
