import { lower } from '../wording/lower.ts'
import { lowerShape } from '../wording/shape.ts'
import { SPEAKERS } from './unattributed.ts'

/** A verb behind what is said, at most three words behind a comma, or what is written somewhere, language by language. */
const SAID = lowerShape`
  (?:[,،] ?(?:[^\s,]+ ){0,3}|[—–] ?(?:(?:the|a) [a-z]+ )?)(?:${SPEAKERS.source}|
  admitted|admits|explained|insisted|promised)(?=[\s.,:;!?،]|$)|
  [,،—–] ?(?:read the|reads the|stand auf|stand an|stand in|steht auf|steht an|steht in|
  hieß es|heißt es|rief|riefen|riet|rät|schrieb|schreibt|mahnte|
  lautete|forderte|bat|stond|staat|riep|riepen|zegt|luidde|luidt|schreef|smeekt|smeekte|vroeg|
  disait|indiquait|proclam(?:e|ait)|criait|crie|lit-on|lisait-on|pouvait-on lire|suppliait|exhortait|avertissait|prévenait|
  decía|dice|rezaba|reza|gritaba|pedía|rogaba|se leía|ponía|exhortaba|advertía|
  diceva|recitava|recita|gridava|esortava|si leggeva|invitava|avvertiva|implorava|ripete|ripeteva|avverte|
  dizia|diz|lia-se|gritava|anunciava|exortava|apelava|avisava|deia|resava|cridava|es llegia|advertia|
  ropade|frågade|undrade|läste|stod|står|löd|lyder|manade|uppmanade|säger|sa (?:de|den|en)|skrev|skriver|sto|lød|ropte|oppfordret|het det|
  råbte|opfordrede|
  lukee|luki|huusi|huutaa|kehotti|kehottaa|pyysi|kuului|
  zachęca|głosi|widnieje|mówi|
  hlásal?[ao]?|hlásá|stálo|říkal?a?|volal[ai]?|vyzýval[aoiy]?|vyzývá|zněl[aoy]?|psalo se|píše se|prosil[ai]?|radil[ai]?|
  vyzýva|znelo|zaznelo|píše sa|písalo sa|stálo na|piše na|pisalo je|stajalo je|poziva|pozivao|pozivala|glasi|glasio|vikao|vikala|
  állt|hirdeti|hirdette|kiáltotta|szólt|olvasható|írta|írja|biztatott|buzdított|kérte|scria|scrie pe|îndeamnă|îndemna|striga|strigau|anunța|citea|
  гласит|написано|значилось|призывает|
  закликає|гласеше|пишеше|призоваваше|зовеше|викаше|
  έγραφε|γράφει|έλεγε|φώναζ[εα]ν?|προέτρεπε|καλούσε|παρακαλούσε|yazıyor|yazıyordu|yazılıydı|diyordu|diyor|diye|
  skelbė|skelbia|rašė|rašoma|ragino|ragina|kvietė|kviečia|šaukė|
  כתוב|נכתב|הכריז(?:ה|ו)?|קרא(?:ה|ו)?|צעק(?:ה|ו)?|ביקש(?:ה|ו)?|אמר(?:ה|ו)?|חזר(?:ה|ו)? ואמרה?|לחש(?:ה|ו)?|הפציר(?:ה|ו)?|דרש(?:ה|ו)?|ענה|ענתה|
  נאמר|
  تقول|يقول|قال|قالت|كررت?|أجابت?|طلبت?|هكذا (?:قال|قالت|يقول|كتب|أجاب)|
  كما كتب|كتب على|صاح|صاحت|نوشته بود|tulis|tertulis|bunyi|begitu bunyi|demikian bunyi)(?=[\s.,:;!?،]|$)
`
/** Right behind a comma somebody does what no prompt speaks of: a verb in the past, and who did it. */
const ITALIAN = /, \p{Ll}+[aei]va(?:no)? (?:il|la|lo|un|una|i|le|gli) /u
const SPANISH = /, \p{Ll}+(?:aba|ía)n? (?:el|la|los|las|un|una) /u
const PORTUGUESE = /, \p{Ll}+(?:ava|ia)m? (?:o|a|os|as|um|uma) /u
const FRENCH = /, \p{Ll}+ai(?:t|ent) (?:le|la|les|un|une) /u
const NORDIC = /, (?:\p{Ll}+(?:de|te) (?:han|hon|hun|de|man) |oli(?:vat)? )/u
const POLISH = /, \p{Ll}{2,}(?:[aiy]ł[aoiy]?|ęła|ął) /u
const CYRILLIC = /, (?:был[аои]?|було|була|беше|[а-яіїєґ]{2,}(?:[аиеуя]л[аио]?|[аи]в)) /u
/** What is said or written is the sentence's subject. */
const SUBJECT = lowerShape`
  \b(?:was|were) (?:the|all|what) (?:first|last|only|sentence|question|words?|message|he|she|they)\b|\bvar det (?:första|sista|enda)|
  \b(?:war|waren) (?:das erste|das letzte|das einzige|die ersten|die letzten)|\bwas het (?:eerste|laatste|enige)|\b(?:fue|era) lo (?:primero|último|único)|
  \b(?:fut|était) (?:la première|la dernière|le premier|le dernier)|\bvar det (?:første|siste|sidste|eneste)
`
/** In Persian, Turkish and Hindi the verb stands last, and in Chinese before another comma. */
const LAST =
  /[،,] (?:\S+ ){0,5}(?:نوشته\u200cاند|نوشته بود|نوشته شده|آمده است|می\u200cگوید|yazıyor|yazıyordu|yazılıydı|yazmış|लिखा था|लिखा है|लिखा हुआ)(?!\p{L})/u
const CHINESE =
  /，[^，。！？]{0,14}(?:[说說问問]完?|写道|寫道|念道|喊道|写着|寫著|收尾)[，。：]|(?:，|[—―]).{0,12}(?:[这這]句[话話]|[这這].{0,2}[个個]字|[这這]行字)/u
const JAPANESE = /[—―─](?:そう|そんな|と|この|その)[^。]{0,12}(?:告げ|書か|言われ|言葉|文字|文句|繰り返|読み上げ)/u
const KOREAN = /, (?:이|그) (?:말|문구|글|문장|안내문|한마디)/u
/** The next sentence speaks of what was said, or of who did as it asks. */
const SPOKEN_OF = lowerShape`
  [.?!…] (?:(?:th(?:is|e|at)|it (?:is|was) the(?: only| first| last)?|such) (?:sentence|question|phrase|notice|line|words?)|
  (?:[a-z]+ ){0,4}(?:these|those) (?:[a-z]+ )?words|
  so (?:is|are|was|were|did|does|has|had) (?!you|we|our)[a-z]+|nobody (?:did|does|had|ever)|
  niemand (?:deed|tat|heeft|hat)|personne ne (?:l[ae]|s)|nadie (?:lo|se)|nessuno l[o']|ninguém o|ingen gjorde|nikt (?:tego|się)|никто не|
  (?:diese[rmn]?|d(?:er|ie)|mit dieser) (?:satz|frage|worte)|
  (?:cette|la|c'est la) (?:phrase|question)|(?:es |era )?(?:la|esta|esa) (?:frase|pregunta)|(?:è |era )?(?:la|questa) (?:frase|domanda)|
  (?:é |era )?(?:a|esta|essa) (?:frase|pergunta)|(?:és |era )?(?:la|aquesta) (?:frase|pregunta)|(?:deze|die|de) (?:zin|vraag)|(?:den )?(?:frågan|meningen|spørsmålet|setningen|
  spørgsmålet|sætningen)|(?:tämä|se) (?:kysymys|lause)|(?:to|te) (?:pytanie|zdanie|słowa)|(?:tato|tahle|táto) (?:otázka|věta|veta)|ez a (?:kérdés|mondat)|(?:ovo|to) pitanje|
  (?:propoziția|întrebarea|fraza) (?:aceasta|asta)|
  (?:с )?(?:эт(?:от|ого|им) вопрос[а-я]*|эт(?:а|ой) фраз[а-я]*|эти(?:х|ми)? слов[а-я]*|табличк[а-я]* с)|(?:це|цього) (?:питання|речення)|
  (?:този|тази) (?:въпрос|фраза)|η (?:ερώτηση|φράση)|bu (?:soru|cümle)|šis (?:klausimas|sakinys))
`
/** In the line as it is, since names look alike: `, Michał `. */
const TOLD = [ITALIAN, SPANISH, PORTUGUESE, FRENCH, NORDIC, POLISH, CYRILLIC, LAST, CHINESE, JAPANESE, KOREAN]

/** Whether a line says who says, or where it is written, what stands before a comma: `Sign up for our newsletter, says the slip on the counter`. */
export function isSaidBefore(line: string): boolean {
  if (TOLD.some((sign) => sign.test(line))) return true
  const text = lower(line)
  return [SAID, SUBJECT, SPOKEN_OF].some((sign) => sign().test(text))
}

/** Whether a sentence speaks of the one before, the last sign of which opens the line: `. So is the pub.` */
export function takesUp(line: string): boolean {
  return SPOKEN_OF().test(lower(line))
}
