import { readerNote } from '../reader-note.ts'
import { listed } from '../../wording/listed.ts'
import type { Rule } from '../../rule.ts'
import { GERMAN_END } from '../ends/germanic.ts'
import { lowerShape } from '../../wording/shape.ts'

const FREE = '(?:kostenlose[nrs]?|kostenfreie[nrs]?|freie[nrs]?|gratis)[ -]?(?:artikeln?|beiträgen?|beitrag|texte?n?)'
const COUNT =
  '(?:(?:noch|ihr|ihre|ihren|dein|das|den|die|alle|limit|kontingent|maximum|an|von|bereits|schon|diesen|diesem|in|monat|für|\\d{1,2}|ein|einen|zwei|drei|letzten|' +
  'ersten|gerade|aktuell|anzahl|verbleibenden) )*'
const WHO = '(?:abonnent|mitglied|plus-|premium|registrierte|angemeldete|digital|kund)'

/** What German walls say of what the reader has left, what they may read, and for how much. */
export const germanWalls: readonly Rule[] = [
  readerNote({
    id: 'paywall-free-left-de',
    label: 'paywall',
    languages: ['de'],
    needs: listed('sie lesen|du liest|sie haben|du hast|ihnen|noch|bereits|schon|sind sie|bist du|dieser|dieses|diese|der'),
    why: 'A wall says what the reader may read, and asks whether they subscribe.',
    says: [
      [
        lowerShape`
          ^(?:sie lesen|du liest|sie haben|du hast|ihnen bleiben|ihnen bleibt|ihnen stehen|noch) ${COUNT}${FREE}(?: (?:in|für|diesen|diesem|monat|heute|erreicht|gelesen|übrig|
          verbraucht|aufgebraucht|pro|woche|mehr|frei))*${GERMAN_END}
        `
      ],
      [
        lowerShape`
          ^(?:(?:sind sie|bist du|sie sind|du bist|haben sie) )?(?:bereits|schon) (?:[a-zäöü]+[- ])?(?:[a-z]*abonnent(?:in)?|abo|abonniert|kunde|mitglied|[a-z-]*leser|
          registriert|
          ein konto)\? [^.?:]{0,50}(?:anmelden|einloggen|melden|loggen|login|log-in|freischalten|an|ein)[.!]?$
        `
      ],
      [
        lowerShape`
          ^(?:dieser|dieses|diese) (?:artikel|beitrag|inhalt|text|video|podcast|vollständige artikel) (?:ist|steht|gibt es)
          (?: leider)? (?:[^.,:]{0,16} )?(?:nur|
          exklusiv|ausschließlich) [^.,:]{0,20}${WHO}[a-z:*-]{0,20}(?: (?:verfügbar|zugänglich|lesbar|sichtbar|freigeschaltet|reserviert))?${GERMAN_END}
        `
      ]
    ],
    drops: [
      'Sie lesen gerade einen kostenlosen Artikel.',
      'Noch 3 kostenlose Artikel in diesem Monat',
      'Schon Plus-Abonnent? Dann loggen Sie sich hier ein.'
    ],
    keeps: [
      'Sie haben kostenlose Artikel für die Vereinszeitung geschrieben.',
      'Schon Mitglied? Das fragt hier keiner.',
      'Der Beitrag ist nur für Mitglieder des Vereins steuerfrei, sagt er.'
    ]
  })
]
