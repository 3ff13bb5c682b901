import { listed } from '../../wording/listed.ts'
import { SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** The page tells the reader on which of their lists the story is, in Russian and Ukrainian. */
export const toastListEastSlavic: readonly Rule[] = [
  {
    id: 'navigation-toast-list-east-slavic',
    label: 'navigation',
    languages: ['ru', 'uk'],
    needs: listed('закладки|закладок|избранн|список чтения|списка чтения|обран|список читання|списку читання|сохранённ|збережен'),
    why: 'The page tells the reader on which of their lists the story is.',
    pattern: lazyShape`
      ^(?:(?:эта |этот |это |цю |цей |це )?(?:стать[яию]|статтю|новость|новину|материал|матеріал|видео|відео|рецепт|публикация|публікацію|запись|страница|сторінку|пост|
      допис) )?(?:успешно |успішно |уже |вже |был[ао]? |було )*(?:добавлен|сохран[её]н|удал[её]н|убран|додан|збережен|видален|прибран)[аоы]? (?:в|из|к|до|у|з|
      із) «?(?:ваш[а-яіїє]* |сво[а-яіїє]+ )?(?:закладк[иуа]|закладок|избранн(?:ое|ого|ом|ые|ых)»?|сохран[её]нн(?:ое|ого|ые|ых)|списо?ка? чтения|обран(?:е|ого|ому|их)»?|
      збережен(?:е|ого|і|их)|списо?ку? читання)${SLAVIC_END}
    `,
    drops: ['Рецепт добавлен в избранное.', 'Удалено из закладок', 'Статтю збережено до списку читання'],
    keeps: ['Статья удалена из кодекса.', 'Рецепт добавлен в список чтения школьников.']
  }
]
