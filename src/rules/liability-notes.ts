import { idiom } from './idiom.ts'
import { isUnattributed } from './reading/unattributed.ts'
import type { Rule } from './rule.ts'

/** A house that owns a site is named as a company. */
const OWNER =
  /\b(?:Ltd|Limited|Inc|LLC|GmbH|Media|Group|Company|Corp|Publish\w+|Trust|Foundation|University|Society)\b|registered|affiliated/u

/** What a site does not answer for, whose the marks are, and where its figures come from. */
export const liabilityNotes: readonly Rule[] = [
  idiom({
    id: 'footer-not-responsible',
    label: 'footer',
    why: 'The site says what it does not answer for.',
    end: 'any',
    longest: 420,
    wordings: `
      en:external sites|external websites|external links|external internet sites|third-party sites|third-party websites|third party sites|third party websites
        |sites linked to from|sites linked from|on this website|on this site|of this site|of this website
        |information you find here|any reliance you place|linked sites|linked websites|completeness
        + not responsible|no responsibility|no liability|not liable|not be liable|cannot be held|no representations|no warrant|own risk|not endorse|no guarantee
        + ^we |^the |^any reliance|^while we|^although we|^disclaimer|^please note|^use of this|^links to|^this site|^this website|^all information|^our |^neither
        + we |our |this site|this website|external|third|your own|you 
      de:externer seiten|externer links|externer webseiten|externer websites|externer internetseiten|externe links|verlinkten seiten|ohne gewähr|verlinkter seiten
        + haftung|verantwort|gewähr|haften
        + ^für |^trotz|^wir |^alle angaben|^angaben|^die redaktion|^sämtliche angaben|^alle kurse|^kurse
      fr:sites externes|sites tiers|sites liés|sites internet externes|liens externes + responsab + ^nous |^la rédaction|^le site|^notre|^l'éditeur
      es:sitios externos|páginas externas|enlaces externos|sitios web externos|sitios de terceros|webs externas + responsab
        + ^no |^la redacción|^este |^nosotros|^el sitio|^declinamos
      it:siti esterni|siti terzi|link esterni|siti di terzi|siti collegati + responsab + ^non |^la redazione|^il sito|^decliniamo|^questo
      pt:sites externos|sítios externos|links externos|sites de terceiros + responsab + ^não |^a redação|^este |^o site|^nós
      nl:externe websites|externe sites|externe links|websites van derden + niet verantwoordelijk|niet aansprakelijk|geen verantwoordelijkheid
        |geen aansprakelijkheid + ^wij|^we |^de redactie|^deze
      pl:stron zewnętrznych|zewnętrznych stron|serwisów zewnętrznych|zewnętrznych serwisów|linków zewnętrznych|zewnętrznych witryn + odpowiedzialn
        + ^nie |^redakcja|^serwis|^wydawca|^portal
      ru:внешних сайтов|сторонних сайтов|сторонних ресурсов|внешних ресурсов|рекламных объявлений|рекламных материалов + ответственност
        + ^редакция|^мы не|^сайт не|^за содержание|^администрация
      uk:зовнішніх сайтів|сторонніх сайтів|сторонніх ресурсів|рекламних оголошень|рекламних матеріалів|зовнішніх ресурсів + відповідальн
        + ^редакція|^ми не|^сайт не|^за зміст|^адміністрація
      cs:externích stránek|externích webů|externích odkazů|stránek třetích + odpověd|zodpov|neodpovíd|neručí
        + ^redakce|^nejsme|^neodpov|^nenese|^za obsah|^provozovatel
      sv:externa webbplatser|externa länkar|externa sidor|externa sajter + ansvar + ^vi |^redaktionen|^sajten
      no:eksterne nettsteder|eksterne lenker|eksterne sider|eksterne nettsider + ansvar + ^vi |^redaksjonen|^nettstedet|tar ikke ansvar|er ikke ansvarlig
      da:eksterne hjemmesider|eksterne links|eksterne sider|eksterne websteder + ansvar + ^vi |^redaktionen|^hjemmesiden|^sitet|tager ikke ansvar|er ikke ansvarlig
      ro:site-urilor externe|site-uri externe|linkurilor externe + răspund|responsab + ^nu |^redacția|^site-ul
    `,
    test: (line) => isUnattributed(line) && !/\b(?:court|judge|Gericht|tribunal|sued|was|were|suit)\b/u.test(line),
    drops: [
      'We are not responsible for the content of external sites.',
      'The Ardent Post is not responsible for the content of external sites.',
      'Für die Inhalte externer Seiten übernehmen wir keine Haftung.',
      'Nous ne sommes pas responsables du contenu des sites externes.',
      'Редакция не несет ответственности за содержание внешних сайтов.'
    ],
    keeps: [
      'The firm is not responsible for external sites, the court ruled.',
      'We are not responsible for the weir, nor for those who swim in it.',
      'Für die Inhalte externer Seiten haftet laut Urteil niemand.'
    ]
  }),
  idiom({
    id: 'footer-trademarks',
    label: 'footer',
    why: 'A line says whose the trademarks are.',
    end: 'any',
    longest: 260,
    wordings: `
      en:trademarks|trade marks|brand names|product names|logos and brands|logos, and brands + property of|belong to|registered trademarks of|are trademarks of
        + ^all |^any |^trademarks|^the trademarks|^other|^product + owner|respective|holder
      de:marken|markennamen|warenzeichen|markenzeichen + ^alle |^genannte|^sämtliche + eigentum + inhaber|eigentümer|besitzer
      fr:marques + ^toutes les|^les marques|^les noms + propriét|appartien + respecti
      es:marcas + ^todas las|^las marcas|^los nombres + propiedad|pertenecen + dueñ|propietari|titular
      it:marchi + ^tutti i|^i marchi + propriet|apparten + rispettivi|titolari
      pt:marcas + ^todas as|^as marcas + pertencem|propriedade + propriet|titular|donos
      nl:handelsmerken|merknamen|merken + ^alle |^handelsm|^merk + eigendom + eigenaar|eigenaren|houders
      pl:znaki towarowe|znaki handlowe|nazwy marek + ^wszystkie|^wszelkie|^znaki|^nazwy + własności|należą + właściciel
      ru:товарные знаки|торговые марки + ^все |^товарные|^торговые + принадлежат|собственност + владельц|правооблад
      cs:ochranné známky|obchodní známky + ^všechny|^veškeré|^ochranné + vlastnict|majetkem|patří + vlastník|majitel
      sv:varumärken + ^alla |^varumärken + tillhör|egendom + ägare|innehav
      no:varemerker + ^alle |^varemerker + tilhører|eiendom + eier
      da:varemærker + ^alle |^varemærker + tilhører|ejendom + ejer|indehav
      uk:торгові марки|товарні знаки|торговельні марки + ^усі |^всі |^торгов|^товарні + належать|власн + власник|правовласник
    `,
    test: (line) => isUnattributed(line) && !/[,;].*[,;].*[,;]/u.test(line),
    drops: [
      'All trademarks are the property of their respective owners.',
      'Alle Marken sind Eigentum ihrer jeweiligen Inhaber.',
      'Toutes les marques citées appartiennent à leurs propriétaires respectifs.',
      'Todas las marcas son propiedad de sus respectivos dueños.'
    ],
    keeps: [
      'All trademarks in the valley belong to one owner, said the clerk.',
      'All boats are the property of their owners again.',
      'Alle Marken gehörten dem Müller.'
    ]
  }),
  idiom({
    id: 'footer-site-of-whom',
    label: 'footer',
    why: 'The foot of a page says who runs the site or whom it does not stand for.',
    end: 'any',
    longest: 300,
    wordings: `
      en:not affiliated with|not endorsed by|is operated by|is owned by|is owned and|is published by|is run by|is a registered charity|are a registered charity
        |registered in england|we subscribe to the|regulated by the|regulated by ipso
        |registered company in|is maintained by|registered charity number|registered charity no
        + ^this site is|^this website is|^we are a registered|^we subscribe to the|^we are regulated|^we are a member|^our site is
        |^this page is maintained|^this web site is
        |\\(?no\\.? \\d{5,}|number:? \\d{5,}|registered office
    `,
    test: (line) =>
      isUnattributed(line) &&
      !/\b(?:was|were|year|million|founded|raised|spokes\w+)\b/u.test(line) &&
      (!/ is (?:owned|run|operated|maintained|published) /u.test(line) || OWNER.test(line)),
    drops: [
      'This site is operated by Wend Media Ltd, registered in England and Wales, number 0192837.',
      'We are a registered charity, number 1029384.',
      'This website is not affiliated with or endorsed by any of the companies named.'
    ],
    keeps: [
      'The Wend Trust is a registered charity and feeds nine hundred a day.',
      'This site is owned by two brothers who have not spoken since the flood of last year.',
      'This site is run by the monks.',
      'The mine is run by the state, and regulated by the same men.'
    ]
  }),
  idiom({
    id: 'footer-quotes-delayed',
    label: 'footer',
    why: 'A line says where prices or facts come from and how late.',
    end: 'any',
    longest: 300,
    wordings: `
      en:quotes displayed|market data provided|quotes delayed|data delayed|delayed at least|delayed by at least|market data delayed|obtained from sources believed
        |from sources believed to be reliable|legal statement
        + ^quotes|^market data|^information has been|^information was obtained|^data |^the information has been|^all quotes|^real-time|^stock quotes
        |^powered and impl|^the information contained|^information contained
    `,
    test: (line) => isUnattributed(line) && !/^(?:data|quotes) delayed (?:by the|the) /iu.test(line),
    drops: ['Quotes displayed in real-time or delayed by at least 15 minutes.', 'Market data provided by Wend Data.'],
    keeps: [
      'Quotes delayed the print run by a week.',
      'Data delayed the launch, said Maron.',
      'Market data show a fall in the price of wool.'
    ]
  })
]
