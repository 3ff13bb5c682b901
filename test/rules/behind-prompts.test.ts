import { describe, expect, it } from 'vitest'
import { matchRules } from '../../src/rules/engine/match.ts'

describe('a sentence of the story behind a prompt that it quotes', () => {
  it.each([
    'We use cookies to improve your experience. No sentence is printed so often, and the parish knows it by heart.',
    'Join our WhatsApp channel. The words were painted on the side of the bus that burned.',
    'No part of this article may be reproduced without permission. The monk copied it anyway, all forty pages, by hand.',
    'Laden Sie jetzt unsere kostenlose App herunter. Der Schäfer hat kein Telefon, und der Damm ist gestern gebrochen.',
    'Wir verwenden Cookies, um Inhalte zu personalisieren. Kein Satz wird im Tal so oft gedruckt, und keiner so selten gelesen.',
    'Téléchargez notre application pour ne rien manquer. Le berger n’a pas de téléphone, et la digue a cédé hier.',
    'Descarga gratis nuestra aplicación. El pastor no tiene teléfono, y la presa se rompió ayer.',
    'Iscriviti alla nostra newsletter. Il cartello è rimasto un anno nella vetrina del fornaio, che non sa perché.',
    'Baixe o nosso aplicativo grátis. O pastor não tem telefone, e a barragem rompeu ontem.',
    'Wij gebruiken cookies om uw ervaring te verbeteren. Het is de meest gedrukte zin van de eeuw, en niemand heeft hem ooit geloofd.',
    'Pobierz naszą bezpłatną aplikację. Pasterz nie ma telefonu, a wczoraj pękła tama.',
    'Descarcă gratuit aplicația noastră. Ciobanul nu are telefon, iar ieri s-a rupt digul.',
    'Přihlaste se k odběru newsletteru. Cedule visela rok ve výloze pekaře, který neví proč.',
    'Изтеглете нашето безплатно приложение. Овчарят няма телефон, а вчера язовирът се скъса.',
    'Preuzmite našu besplatnu aplikaciju. Pastir nema telefon, a jučer je pukla brana.',
    'Vi använder cookies för att förbättra din upplevelse. Det är århundradets mest tryckta mening, och ingen har trott på den.',
    'Lataa ilmainen sovelluksemme. Paimenella ei ole puhelinta, ja eilen pato murtui.',
    'Töltse le ingyenes alkalmazásunkat. A pásztornak nincs telefonja, és tegnap átszakadt a gát.',
    'Unduh aplikasi berita kami. Gembala itu tidak punya telepon, dan kemarin bendungan jebol.',
    'Ücretsiz haber uygulamamızı indirin. Çobanın telefonu yok ve dün baraj yıkıldı, köy sular altında.',
    'Скачайте наше бесплатное приложение. У пастуха нет телефона, а вчера прорвало плотину.',
    'Κατεβάστε τη δωρεάν εφαρμογή μας. Ο βοσκός δεν έχει τηλέφωνο και χθες έσπασε το φράγμα.',
    'نستخدم ملفات تعريف الارتباط لتحسين تجربتك. إنها أكثر جملة طُبعت في هذا القرن، ولم يصدقها أحد قط.'
  ])('lets no rule speak on both: %s', (line) => {
    expect(matchRules(line)).toEqual([])
  })

  it.each([
    ['app', 'Laden Sie unsere kostenlose App herunter. So verpassen Sie keine Nachrichten aus der Region mehr.'],
    ['consent', 'We use cookies to improve your experience. By continuing to browse you agree to our use of them.']
  ])('while a prompt may have several sentences: %s', (label, line) => {
    expect(matchRules(line).map((hit) => hit.label)).toContain(label)
  })
})
