import { lower } from '../wording/lower.ts'
import { saysOurs } from './ours.ts'
import { lowerShape } from '../wording/shape.ts'

const LETTER = "[a-zà-žа-яёіїєґα-ωά-ώא-תؠ-ي']"
/** A heading opens so that tells how, behind its number: no prompt does. */
const TELLS_HOW = lowerShape`
  ^[\s¿"“«•*(]*(?:\d{1,2}[.)] ?)?(?:how(?! about)|comment|cómo|hoe|wie (?:man|sie|du|ich)|jak(?! co | zawsze| vždy)|
  kako|како|hur|hvordan|slik(?! at)|sådan|miten|hogyan|как|як|πώς|كيف|
  كيفية|چگونه|چطور|نحوه|روش|kaip|איך|כיצד|כך|bagaimana|cara|cách|cum|així|so [a-zäöüß]+(?:en sie|st du|t ihr)|zo [a-z]+ (?:je|u)|så [a-zåäö]+ (?:du|man)|
  come [a-z]+(?:are|ere|ire|arsi|ersi|irsi)|como [a-zç]+[aei]r|näin [a-zäö]+|làm sao|làm thế nào|nasıl)(?!${LETTER})
`
/** A question opens so that is none for yes or no. */
const OPENS = lowerShape`
  ^[\s¿"“«•*(]*(?:\d{1,2}[.)] ?)?(?:where|why|who|what|when|which|wie|wo|woher|warum|wieso|wer|was|wann|welche[rsn]?|où|pourquoi|qui|quoi|quand|quel(?:le)?s?|
  qu'est-ce|que sont|d'où|dónde|de dónde|por qué|quién(?:es)?|qué|cuándo|cuál(?:es)?|come|dove|da dove|perché|chi|cosa|che cosa|quando|quale|quali|como|onde|o que|
  de onde|por que|porquê|quem|quais?|waar|waarom|wat|wanneer|welke?|jak|gdzie|skąd|dlaczego|kto|co|czym|kiedy|jaki[ea]?|cum|unde|de unde|de ce|cine|ce|când|care|kde|
  odkud|proč|kdo|kdy|jak[áéý]|къде|откъде|защо|кой|какво|кога|кои|ako|odkiaľ|prečo|čo|kedy|gdje|gde|odakle|zašto|tko|ko|što|šta|kada|var|varför|vem|vad|när|vilka|
  hvor|hvorfor|hvem|hva|hvad|når|hvilke|mistä|missä|miksi|kuka|mikä|mitä|milloin|honnan|hol|miért|ki|mi|mik|mikor|melyik|где|откуда|куда|почему|зачем|кто|что|когда|
  какие|де|звідки|чому|навіщо|хто|що|коли|які|πως|πού|από πού|γιατί|ποιος|ποια|ποιο|τι|πότε|أين|من أين|لماذا|متى|ما هي|ما هو|من هو|چرا|com|on|d'on|per què|què|quan|
  quins?|kur|iš kur|kodėl|kas|kada|kokie|איפה|היכן|מאיפה|למה|מדוע|מי|מה|מהן|מתי|di mana|dari mana|mengapa|kenapa|siapa|apa itu|kapan|vì sao|tại sao|ai|
  где|одакле|зашто|ко|шта|када|који|које|која|
  kje|zakaj|kdo|kaj|kdaj|kateri|katera|katere|od kod|kam|
  ku|pse|kush|çfarë|kur|cili|cila|cilat|cilët|nga|
  nereden|nerede|neden|niçin|kim|hangi)(?!${LETTER})
`
/** It asks in the middle or at its end, where languages put it there. */
const HOLDS = lowerShape`
  (?:^| )(?:nasıl|nereden|nerede|nereye|neden|niçin|nedir|hangi|kim|kaç|ne zaman|ở đâu|thế nào|làm sao|bằng cách nào|là gì|khi nào|tại sao|vì sao|ai|gì|di mana|bagaimana|
  mengapa|berapa|از کجا|کجا|چگونه|چطور|چرا|چیست|چه|کدام|چه کسی|कैसे|कहां|कहाँ|क्यों|कौन|कब|कितन[ाेी]|क्या है|क्या हैं|किस)(?=[ ?؟.।]|$)|
  如何|怎么|怎麼|怎样|怎樣|哪|什么|什麼|为何|為何|为什|為什|谁|誰|几时|どこ|どう|なぜ|誰|いつ|何|いくら|どれ|どの|には[?？]|のか|어떻게|어디(?!서나|든)|왜 |누가|누구|무엇|언제(?!나|든| 어디)|얼마
`
const ASKS = /[?？؟;]["”»)]*$/u
/** Japanese and Korean ask without the sign. */
const ENDS_ASKING = /か。?$|(?:나|까|나요|는가|인가)$/u
/** Where the way to do it stands last, or a Japanese question is no polite one, as prompts are. */
const ENDS_SO =
  /(?:方法|步骤|步驟|技巧|手順|やり方)$|[가-힣](?:는|치|용|입|지) ?(?:방?법)$|(?:का तरीका|के तरीके)$|(?<!ます|せん|です|しょう)か[?？]$/u
/** Whether a line is a heading or question of a story about apps, letters or comments: it asks or tells how, where, why or what, and of nothing of the site's own. */
export function asksHow(line: string): boolean {
  const text = lower(line)
  const asks = ASKS.test(text)
  return (
    (TELLS_HOW().test(text) ||
      ENDS_SO.test(text) ||
      (asks && OPENS().test(text)) ||
      ((asks || ENDS_ASKING.test(text)) && HOLDS().test(text))) &&
    !saysOurs(text)
  )
}
