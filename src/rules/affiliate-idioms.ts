import { idiom } from './idiom.ts'
import { isToReaderAbroad } from './reading/to-reader-abroad.ts'
import type { Rule } from './rule.ts'

/** What sites of several languages say in whole sentences of links they earn by. */
export const affiliateIdioms: readonly Rule[] = [
  idiom({
    id: 'advert-affiliate-own-world',
    label: 'advert',
    why: 'A notice says in the site’s own voice that it earns from links.',
    end: 'prompt',
    longest: 320,
    wordings: `
      de:affiliate|provision|partnerlink|partner-link|qualifizierten verkäufen|werbelink|amazon-partner + link|amazon|werbelink
        + enthält|enthalten|erhalten wir|bekommen wir|verdienen wir|verdiene ich|bekomme ich|erhalte ich|wir erhalten|wir bekommen|provisions-links|sind affiliate
        |befinden sich|handelt es sich|gekennzeichnet
        + ^dieser|^diese |^in dies|^hinweis|^bei |^als amazon|^die mit|^mit |^alle |^einige|^wenn |^wir |^affiliate|^links|^anzeige|^transparenz|^unser|^für |^beim
      fr:affili|commission|partenaire amazon + lien|amazon
        + contient|contiennent|touchons|percevons|recevons|pouvons recevoir|pouvons toucher|pouvons percevoir|sont affiliés|sont des liens|je réalise
        + ^cet |^certains|^en tant|^nos |^nous |^si vous|^ce |^cette |^les liens|^des |^lorsque|^quand |^en achetant|^liens|^note
      es:afiliad|comisión + enlace|link|vínculo|amazon|si compra
        + podemos recib|podemos obten|podríamos|recibimos|obtenemos|recibiremos|contiene|son de afiliad|son afiliad|obtengo ingresos
        + ^este |^esta |^algunos|^en calidad|^como afiliad|^cada |^si compra|^si |^nosotros|^podemos|^los enlaces|^todos|^nota|^al |^cuando
      it:affilia|commission|provvigion + link|amazon|se acquist + potremmo|contiene|riceviamo|ricevo|un guadagno|può ricevere|sono affiliat
        + ^questo|^questa|^in qualità|^in quanto|^se |^alcuni|^i link|^i prodotti|^nota|^quando|^acquist
      pt:afiliad|comiss|associado + link|ligaç|amazon + podemos receb|contém|recebemos|ganho com|ganhamos|são de afili
        + ^este|^esta|^como |^alguns|^se |^ao |^os links|^nota|^podemos|^quando
      nl:affiliate|commissie|partnerlink + link + bevat|zijn affiliate|ontvangen wij|ontvangen we|krijgen we|krijgen wij|verdienen we
        + ^dit |^sommige|^deze |^in dit|^als je|^als u|^wij |^we |^let op|^via|^de links
      pl:afiliacyj|prowizj|partnerski + link|odnośnik + możemy otrzym|zawiera|otrzymujemy|są linkami
        + ^ten |^niektóre|^w tym|^jeśli|^artykuł|^tekst|^linki|^wpis|^kupując|^niektóre
      ru:партнёрск|партнерск|комисси + ссылк|покуп + можем получ|содерж|есть партн|получаем
        + ^в статье|^в этой|^статья|^эта |^этот|^материал|^если вы|^мы |^некоторые|^в материале
      uk:партнерськ|комісі + посилан|покуп|купу + можемо отрим|містить партн|містять партн|отримуємо
        + ^стаття|^у статті|^ця |^цей|^матеріал|^якщо ви|^деякі|^ми |^у цій
      sv:annonslänk|affiliatelänk|affiliate|provision + länk|handlar|köp + innehåller|kan vi få|får vi|är annonslänk|är affiliate
        + ^den här|^artikeln|^vissa|^denna|^om du|^texten|^inlägget|^detta|^länkar
      no:annonselenke|affiliatelenke|affiliate|reklamelenke|provisjon + lenke|handler|kjøp + inneholder|kan vi få|får vi|er annonselenke|er affiliate
        + ^denne|^artikkelen|^noen av|^hvis du|^teksten|^innlegget|^saken|^dette|^lenke
      da:annoncelink|affiliatelink|affiliate|reklamelink|provision + link|handler|køb + indeholder|kan vi få|får vi|er reklamelink|er affiliate
        + ^denne|^artiklen|^nogle af|^hvis du|^teksten|^indlægget|^dette|^link
      fi:mainoslink|affiliate|kumppanuuslink|komissio + link|osta|osto + sisält|voimme saada|saamme|saatamme|ovat mainos|on mainos
        + ^artikkel|^juttu|^jutus|^tämä|^teksti|^jos |^osa |^postaus|^kirjoitus|^link
      hu:affiliate|partnerlink|jutalék + link|vásárlás + tartalmaz|kaphat|kapunk|részesül|található + ^a cikk|^az írás|^ez a cikk|^ha ön|^egyes|^a link|^cikkünk
      et:partnerlin|koostöölin|reklaamlin|affiliate + link|lingi|ost + sisalda|võime saada|saame|teenime + ^artikk|^see |^postitus|^kui |^mõned|^lugu
      cs:affiliate|proviz|partnersk + odkaz|nákup|nakoupíte|koupíte + obsahuje|můžeme získ|dostaneme|získáme|jsou affiliate
        + ^článek|^tento|^některé|^pokud|^text|^v článku|^odkazy
      ro:afilia|comision + link|cumpăr|achiziți + conține|conţine|putem primi|primim|sunt afilia + ^acest|^unele|^articolul|^dacă|^linkurile
      tr:satış ortaklığı|affiliate|komisyon|ortaklık bağlantı + bağlantı|link|alışveriş|satın + içerir|içermekte|alabiliriz|kazanabiliriz|elde ed
        + ^bu |^yazı|^sayfa|^içeri|^bağlant
      id:afiliasi|komisi + tautan|link|membeli|pembelian + kami|mengandung|berisi + ^artikel|^tulisan|^beberapa|^jika|^halaman
      ms:afiliat|komisen + pautan|membeli|pembelian + kami|mengandungi + ^artikel|^jika|^sesetengah|^halaman|^laman
      vi:tiếp thị liên kết|liên kết tiếp thị|hoa hồng + liên kết|mua + chúng tôi|có chứa|chứa  + ^bài|^một số|^nếu|^trang
      el:συνεργατών|προμήθεια|affiliate + συνδέσμ|αγορ|link + περιέχει|μας|λάβουμε|κερδίσουμε|έχουμε|περιλαμβάνει
        + ^το |^αυτό|^ορισμέν|^κάποιοι|^αν |^εάν|^η
      ca:afiliats|afiliació|comissió + enllaç|compr|amazon + podem reb|podríem|rebem|conté|inclou|obten + ^aquest|^aquesta|^alguns|^si compr|^els enllaços|^com a|^quan
      lt:partnerių nuorod|komisin + nuorod|pirk|perk + galime gauti|gauname|yra |uždirb + ^šiame|^straipsn|^kai kur|^jei |^perk|^šis
      lv:partneru sait|komisij|affiliate + sait|pirk|iegād + satur|varam saņemt|saņemam|var saņemt + ^šaj|^rakst|^ja |^dažas|^šis
      he:עמלה|קישורי שותפים|קישורי אפיליאייט + קישור|רכיש|קני + נקבל|לקבל|כולל|מכיל + ^הכתבה|^כתבה זו|^חלק מ|^אם |^ייתכן|^בכתבה|^אנו|^הקישור
    `,
    test: isToReaderAbroad,
    drops: [
      'Dieser Artikel enthält Affiliate-Links. Wenn Sie darüber einkaufen, erhalten wir eine kleine Provision.',
      'Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.',
      'Cet article contient des liens affiliés. Nous touchons une commission sur vos achats.',
      'Algunos de los enlaces de este artículo son de afiliados.',
      'In qualità di Affiliato Amazon io ricevo un guadagno dagli acquisti idonei.',
      'Sommige links in dit artikel zijn affiliate links.',
      'Bu yazı satış ortaklığı bağlantıları içerir.',
      'Το άρθρο περιέχει συνδέσμους συνεργατών και ενδέχεται να λάβουμε προμήθεια.'
    ],
    keeps: [
      'Dieser Artikel beschreibt, wie Händler mit Affiliate-Links Provisionen verdienen.',
      'Wir zahlen dem Makler keine Provision für den Kauf der Mühle.',
      'Nous avons payé une commission au vendeur pour l’achat du moulin.',
      'Este molino cambió de dueño, y el agente cobró una comisión por la compra.',
      'Die Händlerin bekam für jeden Link, den sie setzte, eine Provision, und wir alle wussten es nicht.'
    ]
  })
]
