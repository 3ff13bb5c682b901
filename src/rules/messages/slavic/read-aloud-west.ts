import { listed } from '../../wording/listed.ts'
import { SLAVIC_END } from '../ends/slavic.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const MACHINE =
  '(?:sztuczna inteligencja|lektora automatycznego|automatycznego lektora|syntezator(?:a|em)? mowy|sztuczn[aąej]+ inteligencj[aęiąe]|ai|robota|automatycznie|' +
  'syntetyczny głos|' +
  'hlas(?:em)? umělé inteligence|uměl(?:á|ou|é) inteligenc[eí]|robot(?:em)?|automaticky|syntetick(?:ý|ým) hlas(?:em)?|hlasov(?:ý|ým) syntezátor(?:em)?)'

/** The page says that a machine reads the text aloud, in Polish and Czech. */
export const readAloudWestSlavic: readonly Rule[] = [
  {
    id: 'navigation-read-aloud-west-slavic',
    label: 'navigation',
    languages: ['pl', 'cs'],
    needs: listed('czyta |odczytan|przeczytan|czytan|wygenerowan|nagran|načet|načten|předčítá|čte |vygenerován'),
    why: 'The page says that a machine reads the text aloud.',
    pattern: lazyShape`
      ^(?:(?:ten |tę |tento )?(?:tekst|artykuł|materiał|článek|text)(?: (?:został|jest|był|byl|je))? (?:odczytan[yae]|przeczytan[yae]|czytan[yae]|czyta|wygenerowan[yae]|
      načet?l|načten|předčítá|čte|vygenerován)|(?:wersja audio|nagranie|audio|zvuková verze|audioverze)(?: (?:artykułu|tekstu|článku|textu))?(?: (?:została|zostało|jest|
      byla|je))? (?:wygenerowan|nagran|stworzon|przygotowan|vygenerován|vytvořen|načten)[aoe]?)(?: (?:przez|za pomocą|przy użyciu|pomocí|s pomocí))? ${MACHINE}${SLAVIC_END}
    `,
    drops: ['Artykuł odczytany przez syntezator mowy.', 'Wersja audio wygenerowana automatycznie', 'Text čte umělá inteligence.'],
    keeps: ['Ten tekst został odczytany przez aktora.', 'Tekst czytany automatycznie, bez duszy, mówi poeta.']
  }
]
