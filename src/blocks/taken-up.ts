import { isKnownLine, isPrompt } from '../rules/lines/inside.ts'
import { saysOurs } from '../rules/reading/ours.ts'

/** A statement that a story can open with is no longer than a button's, in UTF-16 units. */
const longestStatement = 60
/** A sentence of the story has so many units, and words where they are spaced. */
const shortestSentence = 16
const fewestWords = 4
const question = /[?？؟;]["”’»」』)]*$/u
const fullStop = /[.!?。！？।؟…]["”’»」』)]*$/u
/** A call is the site's. */
const told = /[.?。？।؟…]["”’»」』)]*$/u
/** What it announces follows behind such a sign. */
const sign = /[:：|»›→►▶–—]/u
/** Buttons, addresses and numbers to call. */
const button = /[→►▶»›@©]|\bhttps?:|\bwww\.|\d{3}[ -]\d{4}/u
/** So a prompt goes on: it tells the reader what to do, or speaks for the site. */
const orders = new Set(
  (
    'please log sign click tap subscribe view contact email e-mail call text join get try read see visit check send write tell let find download ' +
    "register start buy save upgrade support help donate choose learn discover enter follow consider share keep look no we our you'll you’ll hier ici aquí qui aqui " +
    'här her tutaj здесь'
  ).split(' ')
)
const ordersPolitely = /^(?:you (?:can|may) |if you |\p{L}+ez[ -]|\p{L}+en sie )/u
/** Whom the site speaks to, and what is its own. */
const site = new Set(
  (
    'you your yours our us please sie ihr ihre ihren ihrem ihrer ihnen unser unsere unseren unserem unserer uns dein deine deinen ' +
    'vous votre vos notre nos usted ustedes nuestro nuestra nuestros nuestras nostro nostra nostri nostre tuo tua tuoi tue você vocês nosso nossa nossos nossas onze ' +
    'ons jouw je vår vårt våra din dina ditt nasz nasza nasze twój twoje наш наша наши ваш ваша ваши вы'
  ).split(' ')
)

/**
 * Whether the story goes on with the words of a prompt, which it opens with: `Cancel anytime? It took me eleven weeks.`
 *
 * Sites print a question or a statement that opens a line with what the reader is to do, which is known as residue or tells so; a statement
 * that says whose letter it is, `our`, is theirs.
 *
 * @param prompt A sentence on which a rule speaks.
 * @param next The one behind it, on which none speaks, or what stands there to the line's end.
 * @param isFirst Whether the line opens with the prompt.
 * @param isLast Whether the line ends with the next one.
 */
export function isTakenUp(prompt: string, next: string, isFirst: boolean, isLast: boolean): boolean {
  if (next.length < shortestSentence) return false
  const isQuestion = question.test(prompt)
  if (!isQuestion && !(isFirst && prompt.length <= longestStatement && fullStop.test(prompt))) return false
  if (sign.test(prompt) || button.test(next) || (!isQuestion && saysOurs(prompt))) return false
  const said = next.toLowerCase()
  const words = said.split(/[^\p{L}'’-]+/u)
  if (orders.has(words[0] ?? '') || ordersPolitely.test(said) || (!isQuestion && words.some((word) => site.has(word))))
    return false
  if (!isPrompt(prompt) || isKnownLine(next)) return false
  const isWhole = told.test(next) || (isQuestion && isFirst && isLast && !next.endsWith('!'))
  return isWhole && (next.split(' ').length >= fewestWords || !next.includes(' '))
}
