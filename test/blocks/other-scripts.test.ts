import { expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { toSource } from '../../src/read/source.ts'

const pieces = (value: string): string[] => toBlocks(toSource(value)).blocks.map(({ text }) => text)

test('a phrase that goes on with a conjunction is not cut before it', () => {
  const prompt = 'नोटिफिकेशन चालू करें और हर खबर सबसे पहले पाएं'
  expect(pieces(prompt)).toEqual([prompt])
})

test.each([
  ['وجمع الباحثون العينات من عمق أربعين مترا. ولا يتجاوز طول السمكة خمسة سنتيمترات.', 'الصورة: رويترز'],
  ['Η γέφυρα έκλεισε τη Δευτέρα. Τα έργα αρχίζουν την άνοιξη.', 'ΦΩΤΟ: Intime'],
  ['این بازار صد و بیست مغازه دارد. شهرداری در بهار جشنواره‌ای برگزار کند.', 'عکس: ایسنا'],
  ['Мост закрыт до весны. Движение пустили в объезд.', '(Фото: пресс-служба района)'],
  ['Вони живуть у селі. Мельник повернувся восени.', 'Фото ілюстративне'],
  ['水車は十年ぶりに動き出した。', '（画像：水車研究所）']
])('the credit of a picture is cut off two sentences: %s', (story, credit) => {
  expect(pieces(`${story} ${credit}`)).toEqual([story, credit])
})

test('a piece of the story before a glued lead-in stays apart from it', () => {
  expect(pieces('من أبناء المنطقة.اقرأ أيضا: كيف نجا الخان الكبير من الهدم')).toEqual([
    'من أبناء المنطقة.',
    'اقرأ أيضا: كيف نجا الخان الكبير من الهدم'
  ])
})

test('a button does not end where a noun makes it the attribute of a sentence', () => {
  const sentence = 'コメントを残す人はほとんどいなかった。'
  expect(pieces(sentence)).toEqual([sentence])
  expect(pieces('コメントを残す水車が十年ぶりに動き出した。')).toEqual(['コメントを残す', '水車が十年ぶりに動き出した。'])
})
