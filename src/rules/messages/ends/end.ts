/**
 * How a message to the reader ends, as part of a pattern: in a stop or none, with one appeal or word of thanks behind it at most.
 *
 * @param tail A pattern of that appeal, with the space before it.
 */
export const endIn = (tail: string): string => `[.!]?(?:${tail})?$`

/** How a message ends that a story could hold as a sentence of its own: in no stop, or with an appeal behind it. */
export const bareEndIn = (tail: string): string => `(?:!?|[.!]?${tail})$`
