import { isPersonName } from '../rules/reading/person.ts'
import { reasons } from '../rules/reasons.ts'
import { isKept } from '../rules/policy.ts'
import type { Page } from './page.ts'

/** So many paragraphs stand over a writer's name, so that a poem or a letter is none of what it ends. */
const fewestProse = 2
const likely = 0.5
/** A syllable each, two to four of them. */
const vietnamese = /^\p{Lu}[\p{Ll}\p{M}]{0,6}(?: \p{Lu}[\p{Ll}\p{M}]{0,6}){1,3}$/u
/** Vietnamese alone has such letters, or hardly another language. */
const tones = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu
const kana = /[ぁ-んァ-ヶ]/u
const japanese = /^[（(【](?<value>[一-龠々]{2,4}[ぁ-んァ-ヶ]{0,3})[）)】]$/u
/** Two or three signs, the first a surname: in Chinese such brackets hold much else. */
const surnames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭萧田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁沈任姚卢盧傅钟鍾' +
  '姜崔谭譚廖范汪陆陸贾賈韦韋邱邹鄒熊孟秦阎閻薛侯雷龙龍段郝孔邵史毛顾顧赖賴武康贺賀严嚴尹钱錢施龚龔'
const chinese = new RegExp(`^[（(](?<value>(?:欧阳|上官|司马|[${surnames}])[一-龠]{1,2})[）)]$`, 'u')
/** What else such brackets hold at the end of a story, and what names of desks, agencies and pictures end with. */
const others =
  /[略完終了続談訳文会社部省庁局課記面頁照版号次信聞像真時同後前中事月日円]$|^(?:以下|敬称|文責|共同|時事|終わ|続き|写真|図|年齢|肩書|原文|一部)/u

/**
 * Name the writer whose name stands alone right behind the last paragraph, as Vietnamese papers print it and, in brackets, Japanese and
 * Chinese ones.
 */
export function nameSignature(page: Page): void {
  const prose = page.blocks.flatMap((_, index) => (isStory(page, index) ? [index] : []))
  if (prose.length < fewestProse) return
  const last = prose.at(-1)!
  const brackets = kana.test(page.text(last)) ? japanese : chinese
  let index = last + 1
  // What was found to be residue may stand between.
  while (page.decided[index] && !isKept(page.decided[index]!.label)) index += 1
  const value = page.isOpen(index) && page.isShort(index) ? signedBy(page.text(index), brackets) : null
  if (value === null || signedBy(page.text(index + 1), brackets) !== null) return
  // Whom the story is about stands among its tags.
  if (page.blocks.some(({ text }, at) => at !== index && page.label(at) !== 'byline' && text.includes(value))) return
  page.decided[index] = { ...reasons.signature, value }
}

function isStory(page: Page, index: number): boolean {
  return page.isOpen(index) && page.read(index, 'prose') > 0 && page.read(index, 'sentence') > 0 && page.chance(index) >= likely
}

function signedBy(text: string, brackets: RegExp): string | null {
  if (vietnamese.test(text) && tones.test(text) && isPersonName(text)) return text
  const name = brackets.exec(text)?.groups?.['value'] ?? null
  return name !== null && !others.test(name) ? name : null
}
