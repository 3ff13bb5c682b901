import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { toMarkdown } from '../../src/write/index.ts'

test('several sentences below a headline are its standfirst', () => {
  const headline = 'Wijk Rietpolder krijgt na elf jaar toch een fietspad'
  const standfirst =
    'ROELERVEEN - De raad stemde dinsdagavond met 19 tegen 8 in met een brug over de Linge van 4,1 miljoen euro. De gemeente betaalt ook de pont.'
  const lines = [
    ...['Voorpagina', 'Regio', '112', 'Puzzels', 'Webshop', 'Premium', headline, standfirst],
    ...['Sanne Terpman 14-01-31, 07:00 Laatste update: 08:31', 'Reageer'],
    'Vier kranen hebben dinsdag het eerste deel van de brug over de Linge op zijn plaats gelegd, zag een verslaggever ter plaatse.',
    'De aannemer verwacht dat het werk in juni klaar is. Omwonenden houden tot die tijd een pont, die de gemeente betaalt.'
  ]
  const article = clean(lines.join('\n'))
  expect(article.metadata.title).toBe(headline)
  expect(toMarkdown(article)).toContain(standfirst)
})

test('a line right over a standfirst that was chosen stays: it may be the headline', () => {
  const headline = 'Preguntes i respostes sobre la nova quota d’escombraries'
  const lines = [
    ...['Subscriu-te', 'Butlletins', 'Hemeroteca', 'SERVEIS', headline],
    'Els veïns de Riudebruc pagaran segons el que reciclin a partir de l’1 de març',
    ...['Laia Ponç i Vila - Riudebruc', '08/01/2031 02:00', 'X', 'WhatsApp'],
    'L’Ajuntament de Riudebruc ha enviat aquesta setmana una carta als veïns on explica com funcionarà el pagament per generació.',
    'La part fixa serà de 84 euros l’any. A sobre s’hi sumaran les bosses de rebuig que cada casa llenci al contenidor amb la targeta.',
    'La primera reposició és gratuïta; a partir de la segona, els veïns pagaran cinc euros a l’oficina del Mercat.'
  ]
  const article = clean(lines.join('\n'))
  expect(`${article.metadata.title ?? ''}\n${toMarkdown(article)}`).toContain(headline)
})

test('a row of rubrics stands over the headline', () => {
  const headline = '„Ich habe ein Jahr lang nur Stauden getopft“'
  const lines = [
    ...['KULTUR / MUSIK', headline, 'Interview: Matthias Ovenmann'],
    'Die Bratschistin Ilka Söring-Tietz über Lampenfieber, schlechte Hotels und die Frage, warum sie ein Album mit Liedern aufnimmt.',
    'Frau Söring-Tietz, Sie haben 2029 aufgehört, Konzerte zu geben. Warum?',
    'Ich konnte nicht mehr schlafen. Das klingt banal, aber wenn man drei Wochen am Stück nicht schläft, hört man nichts mehr.',
    'Und die Bratsche hat verloren.',
    'Die lag im Schrank, ja. Zwei Jahre lang. Ich habe in der Zeit in einer Gärtnerei gearbeitet und Stauden getopft.'
  ]
  expect(clean(lines.join('\n')).metadata.title).toBe(headline)
})

test('what stands between waves is a standfirst', () => {
  const standfirst = '～製材所の廃棄ゼロをめざし、先行販売では4日間で800個が完売～'
  const lines = [
    ...['プレスリリース配信サービス', '企業登録申請', 'ログイン'],
    ...['ひのき端材から生まれた猫用つめとぎ「がりがり丸太」、12月10日より一般販売を開始', standfirst],
    ...['株式会社木端社', '2031年11月20日 10時00分'],
    '株式会社木端社（所在地：木津市）は、ひのきの端材を使った猫用つめとぎ「がりがり丸太」の一般販売を12月10日より開始します。',
    '先行販売では4日間で800個が完売し、製材所の廃棄ゼロをめざす取り組みとして注目を集めました。'
  ]
  const article = clean(lines.join('\n'))
  expect(article.metadata.title).not.toBe(standfirst)
  expect(toMarkdown(article)).toContain('先行販売では4日間で800個が完売～')
})
