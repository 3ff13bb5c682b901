import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** A sentence goes on to tell when or why, where a player says no more: `kunde inte laddas upp förrän på måndagen`. */
const SAID_PAST = /(?:kunde inte|kunne ikke) \p{L}+(?: (?:upp|inn?|av|ind))? (?!just nu|akkurat|lige nu|i din)\p{L}/iu

/** What players say in the place of films that they cannot show. */
export const unplayableWest: readonly Rule[] = [
  idiom({
    id: 'navigation-unplayable-west',
    label: 'navigation',
    why: 'A player or widget says that it cannot show something.',
    end: 'short',
    longest: 90,
    wordings: `
      it:video|contenuto|audio|contenuti|player + non può essere|impossibile|non è possibile|non è stato possibile + caric|riprod|visualizz|mostra
      pt:vídeo|conteúdo|áudio|player + não pode ser|não foi possível|não é possível|impossível + carreg|reprodu|exib|mostra|visualiz
      nl:video|inhoud|audio|content|fragment + kan niet|kon niet|kunnen niet + geladen|afgespeeld|getoond|weergegeven|laden
      pl:wideo|film|treść|treści|nagranie|materiał wideo + nie można|nie udało się|nie może zosta + załadowa|odtworz|wyświetl|wczyta
      ro:video|videoclip|clipul|conținut|audio + nu poate fi|nu a putut fi|nu s-a putut|imposibil + încăr|redat|afișat
      hr:video|sadržaj|snimak|snimku + nije moguće|nije dostup|greška|ne podržava + ^video|^snim|^ovaj|^sadržaj|^vaš
      sr:видео|садржај|снимак + није могуће|није доступ|грешка|не подржава + ^видео|^сним|^овај|^садржај|^ваш
      sl:video|vsebin|posnetk + ni mogoče|ni na voljo|napaka|ne podpira + ^video|^posnet|^ta |^vsebin|^vaš
      sq:video|përmbajtj + nuk mund|nuk është|gabim|nuk mbësht + ^video|^kjo|^përmbajtj|^shfletuesi
      sv:videon|klippet|innehållet|ljudet|video + kan inte|kunde inte|gick inte + laddas|spelas|visas|läsas in
      no:videoen|klippet|innholdet|lyden|video + kan ikke|kunne ikke|lot seg ikke + lastes|spilles|vises|lastes inn
      da:videoen|klippet|indholdet|lyden|video + kan ikke|kunne ikke + indlæses|afspilles|vises
      fi:video|videota|sisältö|sisältöä|ääntä + ei voida|ei voi|ei voitu|ei onnistu + lada|toist|näyt
      hu:videó|tartalom|felvétel + nem lehet|nem sikerült|nem tölthető|nem játszható|nem jeleníthető + tölt|játsz|jelenít
      et:video|videot|sisu|heli + ei saa|ei õnnestu|ei ole saadaval|pole saadaval + ^see|^seda|^video|^videot|^sisu|^kahjuks
      ca:vídeo|contingut|àudio + no es pot|no s'ha pogut|no està disponible + ^el |^aquest|reprodu|carreg|disponible
      lt:vaizdo įraš|turin|video + negali|nepavyko|neprieinam|nebegalim + ^šis|^vaizdo|^nepavyko|^turin
      lv:video|saturu|saturs|audio + nevar|neizdevās|nav pieejam|vairs nav + ^šis|^šo|^video|^diemžēl|^saturs
    `,
    test: (line) => !/["“”„«,]/u.test(line) && line.split(' ').length < 10 && !SAID_PAST.test(line),
    drops: [
      'Il video non può essere riprodotto',
      'Não foi possível carregar o conteúdo',
      'Deze video kan niet geladen worden',
      'Nie można odtworzyć wideo',
      'Videoclipul nu a putut fi încărcat',
      'Videon kan inte spelas upp'
    ],
    keeps: [
      'Il contenuto della lettera non può essere cambiato',
      'Filmu nie można zapomnieć',
      'De inhoud kan niet deugen',
      'Videon kan inte ljuga',
      'Videon kunde inte laddas upp förrän på måndagen.'
    ]
  })
]
