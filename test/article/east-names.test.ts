import { describe, expect, test } from 'vitest'
import { readEastNames, readEnding, readOpening } from '../../src/article/east-names.ts'
import { clean } from '../../src/index.ts'

describe('whom a line names in Chinese, Japanese and Korean', () => {
  test.each([
    ['记者 谷小川', ['谷小川']],
    ['本报记者 谷小川 林水车', ['谷小川', '林水车']],
    ['记者谷小川、林水车', ['谷小川', '林水车']],
    ['水车新闻网记者 谷小川', ['谷小川']],
    ['記者谷小川／台北報導', ['谷小川']],
    ['文／谷小川　攝影／林水车', ['谷小川']],
    ['2031-05-07 07:45 来源：江城晚报 记者：谷小川 责任编辑：林水车', ['谷小川']],
    ['执笔人：谷小川 林水车', ['谷小川', '林水车']],
    ['文／谷川 みどり 写真／山田太郎', ['谷川 みどり']],
    ['谷川みどり 水車新聞記者', ['谷川みどり']],
    ['執筆：谷川みどり（ライター）', ['谷川みどり']],
    ['[강나루=강바람뉴스 김나루 기자]', ['김나루']],
    ['[강바람뉴스=강들, 김나루 기자]', ['김나루']],
    ['김나루·이강변 기자', ['김나루', '이강변']],
    ['글 김나루 기자 사진 이강변 기자', ['김나루']],
    ['취재: 김나루, 편집: 이강변', ['김나루']],
    ['입력 2031.05.07 10:15 김나루 기자', ['김나루']]
  ])('%s', (line, names) => expect(readEastNames(line, null)).toEqual({ names, wrote: true }))

  test('who edited it is named where no writer is, and did not write it', () =>
    expect(readEastNames('编辑：谷小川 校对：林水车', 'zh')).toEqual({ names: ['谷小川'], wrote: false }))

  test.each(['2031-05-07 来源：江城晚报', '江城晚报', '입력 2031.05.07 10:15', 'By Ilse Maron'])('nobody: %s', (line) =>
    expect(readEastNames(line, null)).toBeNull()
  )
})

describe('whom the first paragraph names before the story begins', () => {
  test.each([
    ['(강나루=강바람뉴스) 김나루 기자 = 강나루시는 병원 두 곳을 더 지정했다고 2일 밝혔다.', ['김나루']],
    ['【강나루=강바람뉴스】김나루·이강변 기자 = 강나루시는 병원 두 곳을 더 지정했다.', ['김나루', '이강변']],
    ['据江城社江城电（记者 谷小川）青河镇议会周二否决了停车场方案。', ['谷小川']],
    ['강나루시(시장 김나루)는 기자 = 사람이라고 했다.', []],
    ['镇长谷小川（前记者 林水车之子）否决了停车场方案。', []]
  ])('%s', (text, names) => expect(readOpening(text)).toEqual(names))
})

describe('whom the last paragraph of a Chinese story names', () => {
  test.each([
    ['下次会议定于4月9日举行。（谷小川 江城报道）', ['谷小川']],
    ['下次会议定于4月9日举行。（谷小川 林水车 ）', ['谷小川', '林水车']],
    ['下次会议定于4月9日举行。（完）', []],
    ['下次会议定于4月9日举行（谷小川 林水车出席）。', []]
  ])('%s', (text, names) => expect(readEnding(text)).toEqual(names))
})

describe('the authors of a Chinese story', () => {
  const story = [
    '青河镇议会周二以十四票对十一票否决了在老街修建停车场的方案，镇长没有说话就离开了会场。',
    '居民老李说，他们要的是树，不是坡道，请大家关注这条街，别只关注停车位。'
  ]
  const authorsOf = (...lines: string[]) => clean(['青河镇议会否决停车场方案', ...lines].join('\n\n')).metadata.authors

  test('who wrote it counts behind it, and who edited it does not', () =>
    expect(authorsOf(...story, '（记者 谷小川）', '责任编辑：林水车')).toEqual(['谷小川']))

  test('a line on its day names the writer', () =>
    expect(authorsOf('2031年5月7日 07:45 记者：谷小川 来源：江城晚报', ...story)).toEqual(['谷小川']))

  test('it is no caption where the writer stands before the photographer', () =>
    expect(authorsOf('文／谷小川　攝影／林水车', ...story)).toEqual(['谷小川']))
})
