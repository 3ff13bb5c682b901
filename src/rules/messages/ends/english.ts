import { endIn } from './end.ts'

export const MESSAGE_END = endIn(' (?:please|thank you|thanks)\\b[^.,;:"“]{0,60}[.!]?')
