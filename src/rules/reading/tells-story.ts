import { lowerShape } from '../wording/shape.ts'

/** What follows is told, not said to the reader: `Click here, the message read, and …`. */
const TELLS = lowerShape`
  , (?:(?:and|but|so|yet) (?:he|she|it|i(?!')|the|nobody|everybody|everyone|no one|none|each|half|his|her|that|this|not|only|by [a-z]+|[a-z]+ people)|
  the (?:[a-z]+ ){1,3}(?:read|reads|ran|jokes|goes|advises|warns|begs|calls|sings)|
  (?:the|an?|my|one|most) (?:[a-z'-]+ ){1,3}[a-z]+(?:ed|[^s' ]s)(?=[.!?,]|$)|which (?!means|helps?|keeps?|lets?|may|is how)[a-z]+|whose|as (?:every|the|he|she)|
  reads? (?:the|an?))\b
`
/** Advice of a story: `Read the slip before you sign it`, `Visit the shop and you see how empty it is`. */
const ADVISES = lowerShape`
  \bbefore (?:you (?!go|leave|comment|post|continue|click)|he\b|she\b|an? )|
  \band you (?!may|can|could|might|agree|accept|are|will|have|want|get|don't|need|consent|pay|support|help|receive)[a-z]+
`
/** Those whom stories speak of and sites do not. */
const FOLK = lowerShape`
  \b(?:nobody|no one|her|mayors?|villages?|villagers|farmers?|jur(?:y|ies)|tenants?|landlords?|residents|uncle|aunt|grand(?:mother|father|children)|
  mother|father|brothers|sisters|widow|priests?|bishop|monks?|soldiers?|sheriff|clerks?|waiter|barber|miller|ministry|parliament|prisoners?|chapel|
  until (?:it|he|she|the|an?)|as if|in those days)\b
`

/** Whether an English line in lower case tells or advises as stories do. */
export const tellsStory = (text: string): boolean => TELLS().test(text) || ADVISES().test(text) || FOLK().test(text)
