import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const LIST =
  '(?:merkliste|leseliste|lesezeichen|favoriten|watchlist|wunschliste|(?:gemerkten|gespeicherten) (?:artikeln?|beiträgen?|inhalten?))'

/** What German pages say of the lists of the reader. */
export const germanLists: readonly Rule[] = [
  readerNote({
    id: 'navigation-list-de',
    label: 'navigation',
    languages: ['de'],
    needs: listed('merkliste|leseliste|watchlist|wunschliste|lesezeichen|favoriten|gemerkt|gespeichert'),
    why: 'The page tells the reader on which of their lists the story is.',
    says: [
      [
        lowerShape`
          ^(?:(?:(?:der|dieser) )?(?:artikel|beitrag|text|inhalt) |(?:(?:das|dieses) )?(?:video|rezept) )?(?:(?:wurde|ist) )?(?:erfolgreich |bereits |jetzt )?(?:(?:zu|zur|
          auf|aus|von|als|in) )?(?:(?:ihrer|deiner|meiner|der|ihren|deinen|meinen|den) )?${LIST} (?:hinzugefügt|entfernt|gespeichert|gelöscht|gesetzt)${GERMAN_END}
        `
      ],
      [
        lowerShape`^(?:artikel|beitrag|rezept|video)(?: wurde| ist)?(?: erfolgreich| bereits)? (?:gemerkt|gespeichert)${GERMAN_END}`
      ]
    ],
    drops: ['Der Beitrag wurde Ihrer Leseliste hinzugefügt.', 'Aus den Favoriten entfernt', 'Artikel gemerkt'],
    keeps: ['Von der Liste der Favoriten wurde er gestrichen.', 'Der Artikel ist im Archiv gespeichert.']
  })
]
