import type { LanguagePack } from './pack.ts'
export { guessLanguage } from './guess.ts'
export const packs: readonly LanguagePack[] = [
  {
    code: 'en',
    name: 'English',
    script: 'Latn',
    stopWords:
      'the of and to in a is that for it was on with as by at from his her has have had this an be are not they their but or which who were been its he she will would said we you i'.split(
        ' '
      )
  } as any
]
