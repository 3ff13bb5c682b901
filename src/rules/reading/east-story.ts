const PLAIN_KOREAN = /(?<![니하])다(?:[.”"’)]+(?:\s|\S|$)|$)|[가-힣](?:하|으|보|마|려)라\.$/u
const TOLD_JAPANESE = /(?:[たるうくつぬむだ]|こと|(?<!ださ|なさ)い|(?<![でま])す|ない|である|という)。/u
const TOLD_CHINESE =
  /^(?!.*[ぁ-ヶ]).*?(?:(?:[了着过過他她它曾该該]|著(?!作|名)|表示|指出)[^。]{0,40}。|还称|還稱|[了着著过過]$|[他她][^。]{0,12}$)/u
/** Somebody says it, or had to do it. */
const SAID_CHINESE = /(?:表示|指出|[说說称稱])，|不得不/u
/** Words in which a Chinese site speaks of itself, to its reader or of rights. */
const ADDRESSED = /[您你请請须須需勿仅僅©：:“「ぁ-ヶ가-힣]|我[们們]|[本此][文网網站報报刊平台頁页新内內作]|[网網]站|Cookie/u
const RIGHTS = /[许許]可|[记記]者，|不得|禁止|未[经經]|不代表|迎|即可|版[权權]|可能|更多|立即|谢|謝/u
const KANA = /[ぁ-ヶ]/u
/** A sentence of the story behind a space, where words are not spaced. */
const BEHIND = /[\u3041-\u9fff] [\u3041-\u9fff][^ ]{7,}。$/u
/** A Chinese sentence stands behind a word in Latin letters and a space. */
const LATIN = /\w (?<behind>[一-龠][一-龠，]{12,}。)$/u
const QUOTED = /^[“"「『‘]|[“「『][^”」』]{14}|[”"」』](?:라고|と|，?他|，?她)/u

/**
 * Whether a line of Korean, Japanese or Chinese tells a story: it quotes, speaks of a third person, or one of its sentences ends as
 * prose ends and as no button or appeal does.
 *
 * @param isJapanese Whether the line that it is from has kana, though it may have none.
 */
export function tellsStory(line: string, isJapanese = false): boolean {
  if (!isJapanese && (isUnaddressed(line) || isUnaddressed(LATIN.exec(line)?.groups?.['behind'] ?? ''))) return true
  return [QUOTED, PLAIN_KOREAN, TOLD_JAPANESE, TOLD_CHINESE, SAID_CHINESE, BEHIND].some((sign) => sign.test(line))
}

/** Where one sentence ends and the next begins, in scripts without spaces. */
const NEXT = /(?<=[。！？](?!」|』|”))(?=.)/u
/** A polite form, in which the site speaks too. */
const POLITE = /(?:ました|でした|のです)。$/u
/** No site speaks of itself in the plain past, nor long in the present, but to forbid. */
const PAST = /(?:(?<!まし|でし)た|ない|という)。$/u
const LONG_PRESENT = /^.{36,}(?<!ださ|なさ|禁じ|禁ず|禁止す)[るうくつぬむだい]。$/u

/**
 * Whether a line that a site may print holds a sentence of the story: one of several tells it, or a Japanese or Korean one is written
 * as no site speaks of itself.
 */
export function holdsStory(line: string): boolean {
  if (PLAIN_KOREAN.test(line) || SAID_CHINESE.test(line) || PAST.test(line) || LONG_PRESENT.test(line) || isUnaddressed(line))
    return true
  const sentences = line.split(NEXT)
  return sentences.length > 1 && sentences.some((sentence) => tellsStory(sentence, KANA.test(line)) && !POLITE.test(sentence))
}

/** Whether a Chinese sentence has no word in which a site speaks. */
function isUnaddressed(text: string): boolean {
  return text.endsWith('。') && !ADDRESSED.test(text) && !RIGHTS.test(text)
}
