import { describe, expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const vietnamese = [
  'Cầu Bến Sông đóng một chiều để thay khe co giãn',
  'Ngày 3/3, ông Phạm Văn Lộc cho biết việc thi công kéo dài 20 ngày, người dân đi đường vòng qua đường Hạ Long.',
  'Cầu dài 420 m, đưa vào sử dụng năm 1998, mỗi ngày có khoảng 18.000 lượt xe qua lại hai chiều.',
  'Xe máy, xe đạp vẫn được đi hai chiều. Xe cấp cứu được ưu tiên và có người dẫn đường.'
]
const japanese = [
  '渡し船、一年ぶりに再開 町民が祝う',
  '渡し船は金曜日、一年ぶりに再開した。町長がテープを切る前に、最初の客が川を渡った。',
  '昨年十月の洪水以来、船は止まっていた。船着き場の杭が二本、流されたためだ。'
]
const chinese = [
  '青河镇议会否决停车场方案',
  '青河镇议会周二以十四票对十一票否决了在老街修建停车场的方案，镇长没有说话就离开了会场。',
  '居民老李说，他们要的是树，不是坡道，请大家关注这条街，别只关注停车位。'
]

const read = (...lines: string[]) => {
  const { metadata, dropped } = clean(lines.join('\n\n'))
  return { authors: metadata.authors, gone: dropped.filter(({ rule }) => rule === 'name-behind-story').map(({ text }) => text) }
}

describe('a name alone right behind the story is its writer', () => {
  test.each([
    [vietnamese, 'Trần Khánh Vy', 'Trần Khánh Vy'],
    [vietnamese, 'Khánh Vy', 'Khánh Vy'],
    [japanese, '（谷川みどり）', '谷川みどり'],
    [japanese, '【谷川緑】', '谷川緑'],
    [chinese, '（袁小满）', '袁小满']
  ])('%#: %s %s', (story, line, name) => expect(read(...story, line)).toEqual({ authors: [name], gone: [line] }))

  test('with a button behind it, and an advert before', () =>
    expect(read(...vietnamese, 'Quảng cáo', 'Trần Khánh Vy', 'Chia sẻ').authors).toEqual(['Trần Khánh Vy']))
})

describe('and nothing else is', () => {
  test.each([
    [vietnamese, 'Phạm Văn Lộc'],
    [vietnamese, 'Thể thao'],
    [japanese, '（敬称略）'],
    [japanese, '（終わり）'],
    [japanese, '（写真も）'],
    [chinese, '（图片来自网络）'],
    [chinese, '（新华社）']
  ])('%#: %s %s', (story, line) => expect(read(...story, line)).toEqual({ authors: [], gone: [] }))

  test('two of them are a list', () => expect(read(...vietnamese, 'Trần Khánh Vy', 'Lê Minh Hà').authors).toEqual([]))
})
