import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Notices of what a site and its partners keep on the reader's device, beside those of `partner-idioms.ts`. */
export const consentWest: readonly Rule[] = [
  idiom({
    id: 'consent-partners-west',
    label: 'consent',
    why: 'A notice says what the site and its partners store on the reader’s device.',
    end: 'any',
    longest: 300,
    wordings: `
      en:your device|your browser|cookies|your data + partners|vendors|visits + store|access|process|use |measure|accept|share
        + ^we and|^we store|^we use|^we keep|^we process|^we value|^our partners|^this site
      de:ihrem gerät|deinem gerät|endgerät|cookies|ihre daten + partner|anbieter|dienstleister + speicher|verarbeit|verwend|nutzen|zugreif + ^wir |^unsere partner
      fr:votre appareil|votre terminal|cookies|vos données + partenaires|fournisseurs + stock|conserv|utilis|trait|enregistr|accéd + ^nous|^nos partenaires
      es:su dispositivo|tu dispositivo|cookies|sus datos|tus datos + socios|proveedores|colaboradores + guard|almacen|utiliz|usamos|trat|acced|proces
        + ^nosotros|^nuestros|^con su|^almacen|^utiliz|^usamos|^tanto
      it:tuo dispositivo|vostro dispositivo|cookie|tuoi dati + partner|fornitori + conserv|archiv|memorizz|utilizz|tratt|elabor + ^noi|^i nostri
      pt:seu dispositivo|teu dispositivo|cookies|seus dados + parceiros|fornecedores + guard|armazen|utiliz|usamos|process|trat + ^nós|^nossos|^os nossos|^armazen|^utiliz
      nl:uw apparaat|je apparaat|jouw apparaat|cookies|uw gegevens + partners|leveranciers + bewaren|opslaan|slaan|gebruik|verwerk + ^wij|^we |^onze
      pl:twoim urządzeniu|urządzeniu|cookie|pliki cookies + partnerzy|partnerami|dostawcy + przechow|zapis|przetwarz|używa|korzysta + ^my |^nasi|^wraz
      ro:dispozitivul tău|dispozitivul dvs|dispozitivul dumneavoastră|cookie + partenerii|furnizorii + stoc|păstr|prelucr|folosi|utiliz + ^noi|^partenerii|^împreună
      ru:вашем устройстве|устройстве|cookie|файлы куки + партн + хран|использ|обрабат|сохраня + ^мы |^наши
      zh:您的设备|你的设备|您的裝置|设备上|裝置上|cookie + 合作伙伴|合作夥伴|合作方|伙伴 + 存储|儲存|保存|使用|处理|處理 + ^我们|^我們|^本站|^本网
      ko:기기에|쿠키 + 파트너|협력사|제휴사 + 저장|사용|처리|수집 + ^당사|^저희|^우리|^본
    `,
    test: (line) => !/["“”„«「]|[.。] .{30}/u.test(line),
    drops: [
      'We and our partners store small files on your device',
      'Wir und unsere Dienstleister speichern Daten auf Ihrem Gerät.',
      'Nous et nos fournisseurs stockons des données sur votre appareil',
      'Nosotros y nuestros proveedores guardamos datos en su dispositivo',
      'Noi e i nostri fornitori conserviamo dati sul tuo dispositivo',
      'Wij en onze leveranciers bewaren gegevens op uw apparaat',
      'My i nasi dostawcy przechowujemy dane na twoim urządzeniu',
      'Мы и наши партнёры храним данные на вашем устройстве',
      '我们及合作伙伴会在您的设备上存储数据'
    ],
    keeps: [
      'We process what the mill gives, and cookies are baked on Friday.',
      'Wir speichern Wasser, sagt der Müller, und unsere Partner verkaufen es.',
      'Мы храним лодки на чужом берегу, говорит паромщик.'
    ]
  })
]
