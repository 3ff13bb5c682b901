import type { StoredWeights } from './weights.ts'

export const learned: StoredWeights = {
  name: 'none',
  words: '',
  first: { questions: '', borders: '', leaves: '', bias: 0, scale: 1 },
  second: { questions: '', borders: '', leaves: '', bias: 0, scale: 1 },
  chances: ''
}
