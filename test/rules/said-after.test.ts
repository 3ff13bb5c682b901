import { expect, it } from 'vitest'
import { isSaidBefore } from '../../src/rules/reading/said-after.ts'

it.each([
  'Sign up for our letter, said the slip under each cup',
  'This text was translated automatically, the notice admitted',
  'Log in to read on was the last thing she saw',
  'Abonnieren Sie unseren Newsletter, stand auf dem Zettel',
  'Iscriviti alla newsletter, fischiettava il barbiere',
  'Logga in för att läsa vidare, läste han högt',
  'Tilaa uutiskirje, lukee kyltissä',
  'Zapisz się do newslettera, przeczytał na murze',
  'Přihlaste se k odběru, hlásá cedule v pekárně',
  'Подпишитесь на рассылку, было нацарапано на двери',
  'Нашли ошибку? С этого вопроса он начинал урок',
  'Uygulamamızı indirin, muhtarlığın camında yazıyordu',
  'اپلیکیشن ما را دانلود کنید، روی شیشه نوشته\u200cاند',
  '请登录，电话那头的人说完，自己笑了',
  '여러분의 후원이 힘이 됩니다, 이 말을 그는 오백 번 했다'
])('hears who says it, or where it is written, in %j', (line) => {
  expect(isSaidBefore(line)).toBe(true)
})

it.each([
  'Sign up for our letter, and never miss a story',
  'Abonnieren Sie unseren Newsletter, er ist kostenlos',
  'Inscrivez-vous à notre lettre, la semaine en dix minutes',
  'Suscríbete, las mejores historias te esperan',
  'Zapisz się, aby czytać dalej',
  'Подпишитесь, чтобы читать дальше',
  'Have a question? Write to us',
  '订阅我们的电子报，每周五送达'
])('hears a site in %j', (line) => {
  expect(isSaidBefore(line)).toBe(false)
})
