import { describe, expect, test } from 'vitest'
import { seamsOf } from '../../src/blocks/seams.ts'

const pieces = (text: string): string[] => seamsOf(text).map(({ from, to }) => text.slice(from, to))

describe('a story that opens with the words of a prompt', () => {
  test.each([
    'Cancel anytime? It took me eleven weeks',
    'Cancel anytime? The gym of Oakhaven had other ideas, and so did its lawyers.',
    'Already a subscriber? Here is how to get your money back',
    'Already a member? Then you will know why the pool of Skerrin is shut.',
    'Subscribe now? Not me, thought Mara Quillfeather as she closed the lid.',
    'Share this article? I would rather have shared the bill, he wrote to the editor.',
    'Comments are closed. When we put those three words under every article, letters came in sacks.',
    'Comments are closed. So is the pub of Oakhaven, the post office and the school.',
    'Bereits Abonnent? Dann haben Sie zweimal bezahlt, sagt Ilse Maron vom Verband.',
    'Die Kommentare sind geschlossen. Das Rathaus von Wendtal ist es seit gestern auch.',
    'Déjà abonné ? Alors vous avez payé deux fois, comme des milliers de lecteurs.',
    'Les commentaires sont fermés. La mairie aussi, depuis que le maire est parti.',
    'Los comentarios están cerrados. También lo está la panadería de la plaza.',
    'I commenti sono chiusi. Anche la scuola del paese lo è da settembre.',
    'Os comentários estão encerrados. A padaria da praça também está.',
    'Комментарии закрыты. Школа в деревне тоже, и уже давно.',
    '打开APP阅读全文，老人对着这行字看了很久，还是没有明白。',
    '打开APP阅读全文——手机上的这行字让老人停下了脚步。',
    '続きを読むには会員登録が必要です――画面の文字を、祖母は声に出して読んだ。',
    'הירשמו לניוזלטר, ביקש השלט בכניסה לספרייה הסגורה.',
    'حمّل التطبيق، تقول لافتة المحطة لكل من يصل إليها.'
  ])('is whole: %s', (text) => {
    expect(pieces(text)).toEqual([text])
  })

  test('inside a line, too, where the next sentence speaks of it', () => {
    const text = 'The last boat came at nine. Comments are closed. So is the pub, the post office and the school.'
    expect(pieces(text)).toEqual([text])
  })
})

describe('a prompt of the site', () => {
  const story = 'The bridge of Oakhaven reopened on Friday, the mayor said.'
  const more = 'The work took nine months and cost four million.'

  test.each([
    'Comments are closed.',
    'Download our app today!',
    'Follow us on Facebook and Twitter.',
    'READ MORE: Who pays for the bridge?'
  ])('goes behind a sentence of the story: %s', (prompt) => {
    expect(pieces(`${story} ${prompt} ${more}`)).toEqual([story, prompt, more])
  })

  test.each([
    ['Thank you for subscribing to our newsletter.', 'Look out for your weekly round-up in your inbox.'],
    ['Did you like this article?', 'You can buy me a coffee.'],
    ['Already a subscriber?', 'View your reports here →']
  ])('is known where it goes on to the reader: %s', (prompt, rest) => {
    expect(pieces(`${prompt} ${rest}`)[0]).toBe(prompt)
  })
})
