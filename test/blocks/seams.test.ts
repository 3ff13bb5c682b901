import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../src/blocks/index.ts'
import { toSource } from '../../src/read/source.ts'

const pieces = (value: string) =>
  toBlocks(toSource(value)).blocks.map(({ start, end, text, joins }) => {
    expect(value.slice(start, end).replace(/\s+/g, ' ')).toBe(text)
    return [text, joins]
  })

describe('seams', () => {
  test.each([
    ['Read also: Mayor resigns…', 'The council met again on Wednesday, and the talks went on for hours.'],
    ['READ MORE: Mayor speaks…', 'He said that the work would take two years and cost four million.'],
    ['Lesen Sie auch: Brücke gesperrt…', 'Der Rat der Stadt will am Dienstag über die Kosten beraten.'],
    ['Lea también: Puente cerrado…', 'El consejo de la ciudad votará el martes sobre las obras.']
  ])('a linked headline that was cut, and a sentence of the story: %s', (headline, sentence) => {
    expect(pieces(`${headline} ${sentence}`).map(([text]) => text)).toEqual([headline, sentence])
  })

  test("a section's name runs into the headline", () => {
    const headline = 'Lions of Oakhaven win the valley cup after extra time'
    expect(pieces(`SportLions of Oakhaven win the valley...\n\n${headline}\n\nThe final was long.`).slice(0, 2)).toEqual([
      ['Sport', 'paragraph'],
      ['Lions of Oakhaven win the valley...', 'none']
    ])
  })

  test('what follows a headline that a name runs into is cut as well', () => {
    const lead = 'Read Also: Toll to rise in spring'
    expect(pieces(`${lead}\n\nSport${lead}The council met again. The final was long.`).slice(1)).toEqual([
      ['Sport', 'paragraph'],
      [lead, 'none'],
      ['The council met again. The final was long.', 'none']
    ])
  })

  test.each([
    ['after a space', 'The bridge reopened on Friday. Read Also: Toll to rise in spring', 'space'],
    ['without one', 'The bridge reopened on Friday.Read Also: Toll to rise in spring', 'none']
  ])('a lead-in glued to a sentence, %s', (_, value, joins) => {
    expect(pieces(value)).toEqual([
      ['The bridge reopened on Friday.', 'paragraph'],
      ['Read Also: Toll to rise in spring', joins]
    ])
  })

  test.each(['Copyright 2024 Harbour Post. All rights reserved.', 'All rights reserved.'])(
    'a footer glued to a sentence: %s',
    (footer) => {
      const [story, ...rest] = pieces(`The pier will open on Friday, he said.${footer}`).map(([text]) => text)
      expect([story, rest.join(' ')]).toEqual(['The pier will open on Friday, he said.', footer])
    }
  )

  test('a row of networks that a sentence goes on behind, whatever it opens with', () => {
    const [before, row, after] = ['Der Hafen ist offen.', 'Facebook Twitter WhatsApp', 'Rund vierzig Fahrgäste waren an Bord.']
    expect(pieces([before, row, after].join(' '))).toEqual([
      [before, 'paragraph'],
      [row, 'space'],
      [after, 'space']
    ])
  })

  test.each([
    'Der Hafen ist offen. Facebook Instagram WhatsApp mussten warten, bis der Strom wieder da war.',
    'Der Hafen ist offen. Facebook, Twitter, WhatsApp Gruppen und Zettel halfen bei der Suche.',
    'Der Hafen ist offen. Twitter Facebook Nutzer sahen es zuerst.'
  ])('names of networks that a sentence needs stay in it: %s', (text) => {
    expect(pieces(text)).toEqual([[text, 'paragraph']])
  })

  test.each([
    ['قال المحافظ إن السد آمن.', '(اقرأ أيضا: جسر جديد فوق الوادي)', 'ومن المقرر أن تبدأ الأعمال في مايو المقبل.'],
    ['شهردار گفت سد امن است.', '(بیشتر بخوانید: پل تازه روی رودخانه)', 'به گفته او کار در بهار آغاز می‌شود.'],
    ['महापौर ने कहा कि बांध सुरक्षित है।', '(ये भी पढ़ें: नदी का जलस्तर घटा)', 'मंत्री सोमवार को उत्तर के जिलों का दौरा करेंगे।'],
    ['시장은 둑이 안전하다고 말했다.', '(관련기사 : 강가의 물레방아)', '1988년부터 생선을 팔아 온 그는 걱정이 많다.'],
    ['قال المحافظ إن السد آمن.', 'اقرأ أيضا: جسر جديد فوق الوادي', 'وأضاف أن الأعمال تبدأ في مايو.'],
    ['شهردار گفت سد امن است.', 'بیشتر بخوانید: قیمت نان امروز ۱۵ بهمن', 'او افزایش دیگری را در بهار پیش‌بینی کرد.'],
    ['महापौर ने कहा कि बांध सुरक्षित है।', 'ये भी पढ़ें: नदी का जलस्तर घटा', 'उन्होंने कहा कि काम मई में शुरू होगा।']
  ])('without capitals, a link ends with its bracket or before a word that opens sentences: %s %s', (before, link, after) => {
    expect(pieces([before, link, after].join(' ')).map(([text]) => text)).toEqual([before, link, after])
  })

  test.each([
    ['市长说水坝是安全的。', '（相关报道：老街的二十年）', '从1988年起在此卖鱼的她很担心。'],
    ['市長は堤は安全だと話した。', '（関連記事：古い水車の二十年）', '5月にも工事が始まるとみる。']
  ])('without spaces, a link in brackets ends with them: %s', (before, link, after) => {
    expect(pieces([before, link, after].join('')).map(([text]) => text)).toEqual([before, link, after])
  })

  test('a lead-in in brackets takes its headline with it', () => {
    const [before, link, after] = [
      'The council met.',
      '[READ MORE] Police arrest nine over market clash',
      'She appealed to the mayor.'
    ]
    expect(pieces([before, link, after].join(' ')).map(([text]) => text)).toEqual([before, link, after])
  })

  test.each([
    '“나는 다 나눠요. 빵도, 레시피도. 마음에 들면 친구와 공유하세요.” 그가 웃었다.',
    '「我什麼都分享。麵包、食譜、火。喜歡的話，也請分享給朋友。」她說。'
  ])('what somebody says stays together to the end of the quotation: %s', (text) => {
    expect(pieces(text)).toEqual([[text, 'paragraph']])
  })

  test('one letter that asks in an interview is no label of an advert', () => {
    const asked = 'La cantante dijo que no quería volver. P. ¿Y ahora? Se iba a dormir a casa de su hermana.'
    expect(pieces(asked)).toEqual([[asked, 'paragraph']])
  })

  test('a footer glued to a sentence', () => {
    expect(pieces('The council meets again in May.© 2024 Fenwick Herald. All rights reserved.')[0]).toEqual([
      'The council meets again in May.',
      'paragraph'
    ])
  })

  test.each([
    ['a stop word in a capital', 'Read Also: Five held in raid on mill', 'The minister said nothing of it on Monday.'],
    ['a stop word behind a name', 'DON’T MISS: Five nights with Ilse Maron', 'However, the price of salt stayed high.'],
    [
      'the first name behind small letters',
      'Read Also: Five held in raid on mill',
      'Maron told the court that she would appeal.'
    ],
    [
      'a German noun between',
      'Lesen Sie auch: Rat billigt neue Häuser neben alter Mühle',
      'Der Müller sagte am Montag nichts dazu.'
    ],
    ['another script', 'Latest Stories → Storm leaves Ardent without power', 'मिल के मालिक ने सोमवार को कुछ नहीं कहा।'],
    ['a headline with a label of its own', 'Advertisement', 'The minister said nothing of it on Monday.'],
    ['a label between dashes', '- Advertisement -', 'Wendtal waits for the ferry.'],
    ['who took a picture', 'Foto: Ilse Maron/dpa', 'Die Mühle am Wehr steht still.']
  ])('residue runs into the story: %s', (_, residue, story) => {
    const value = `The bridge reopened on Friday. ${residue} ${story}`
    expect(pieces(value).map(([text]) => text)).toEqual(['The bridge reopened on Friday.', residue, story])
  })

  test('an offer of two sentences, of which the second asks to sign up', () => {
    const story = 'De brug ging vrijdag weer open.'
    const offer = 'Iedere ochtend het belangrijkste uit de vallei in uw mailbox. Gratis aanmelden'
    expect(pieces(`${story} ${offer}`).map(([text]) => text)).toEqual([story, offer])
    const next = 'Een schipper meldt dat het water zakt.'
    expect(pieces(`${story} ${offer} ${next}`).map(([text]) => text)).toEqual([story, offer, next])
  })

  test('a sentence of the story is no offer with the button behind it', () => {
    const story = 'Przewoźnik zapowiedział w piątek droższe bilety na prom.'
    const value = `Most otwarto w piątek. ${story} Udostępnij na WhatsAppie`
    expect(pieces(value).at(-1)?.[0]).not.toContain('bilety')
    expect(pieces(value)[0]?.[0]).toContain(story)
  })

  test('residue that is no headline ends before a word that may be a name', () => {
    expect(
      pieces('De brug ging vrijdag open. 21 dagen gratis Burgemeester Wijthuis wil meer geld.').map(([text]) => text)
    ).toEqual(['De brug ging vrijdag open.', '21 dagen gratis', 'Burgemeester Wijthuis wil meer geld.'])
  })

  test('a row of buttons is whole in spite of the capitals in its names', () => {
    const buttons = 'Facebook X WhatsApp Tipărește Copiază linkul'
    const value = `Podul s-a deschis vineri. ${buttons} Primarul orașului nu a venit.`
    expect(pieces(value).map(([text]) => text)).toEqual(['Podul s-a deschis vineri.', buttons, 'Primarul orașului nu a venit.'])
  })

  test('a name behind a credit may be its own, so both stay together', () => {
    const line = 'The bridge reopened on Friday. Picture by Ilse Maron/Ardent Press Helen Wend, the mayor, had cut the ribbon.'
    expect(pieces(line).map(([text]) => text)).toEqual([line])
  })

  test('an acronym is no small word that opens a sentence', () => {
    const line = 'Kiriman Terkait Cadangan devisa negeri itu mencapai 56 miliar dolar AS pada akhir tahun lalu.'
    expect(pieces(line).map(([text]) => text)).not.toContainEqual(expect.stringMatching(/^AS /))
  })

  test('where words are not spaced, a space may part residue from the story', () => {
    expect(pieces('橋は金曜に開通した クリックして印刷 市長は式に来なかった。').map(([text]) => text)).toEqual([
      '橋は金曜に開通した',
      'クリックして印刷',
      '市長は式に来なかった。'
    ])
  })

  test('a danda ends a sentence', () =>
    expect(pieces('पुल शुक्रवार को फिर खुल गया। Read Also: Toll to rise in spring')[1]).toEqual([
      'Read Also: Toll to rise in spring',
      'space'
    ]))

  test.each([
    'The bridge reopened on Friday. Lesen Sie die Bücher, sagte sie.',
    'The bridge reopened on Friday. Share The Load is what they call it.',
    'Follow us on Facebook, the old slogan said, and thousands did before the page was closed.',
    'Share this article – that was all that the letter from the mill asked of the village.',
    'Als unangemessen melden – so steht es unter jedem Brief, und niemand hat es je getan.',
    'Already a subscriber? was the question that greeted Ilse Maron every day, though she had paid since 1974.',
    '¿Has olvidado tu contraseña? Es la frase más cariñosa que me ha dedicado el molino en todo el año.',
    'Csatlakozzon közösségünkhöz! – harsogta a temető kocsija.',
    'Prihláste sa na odber noviniek, znelo z rozhlasu v Hornej Lehote hneď po pohrebe.',
    '사진은 기사와 관련이 없습니다, 그는 자서전의 첫 쪽에 그렇게 썼다.',
    '대피 앱의 푸시 알림이 어민들 휴대전화에 도착한 것은 네 시간이 지난 뒤였다.',
    'Am 25. März kam Ilse Maron nach Ardent. Das Wehr war neu.'
  ])('prose stays whole: %s', (value) => expect(pieces(value)).toEqual([[value, 'paragraph']]))

  test.each([
    'The banner had two buttons. Accept all. That was what the large one said.',
    'Im französischen Fenster hieß es anders. Tout accepter. Die Klasse lernte so zwei Verben.',
    'La case était petite. Je ne suis pas un robot. Le vieil homme a coché.',
    'Над снимком стояло одно слово. Реклама. Старушка решила, что это угроза.',
    'The box above the form asked a riddle. What is 7 + 4? Nobody in the hall knew.',
    'Skip to content. With these three words the choir opens its new piece.',
    'ボタンには短い言葉があった。すべて同意する。生徒たちは何に同意するのかと尋ねた。',
    '단추에는 짧은 말이 있었다. 모두 동의. 학생들은 무엇에 동의하느냐고 물었다.'
  ])('a button’s words with a full stop, among sentences, are the story’s: %s', (value) =>
    expect(pieces(value)).toEqual([[value, 'paragraph']])
  )
})
