/** How a message to the reader ends, as part of a pattern: in a stop or none, with one appeal or word of thanks behind it at most. */
export const MESSAGE_END = '[.!]?(?: (?:please|thank you|thanks)\\b[^.,;:"“]{0,60}[.!]?)?$'
