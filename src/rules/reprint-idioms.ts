import { idiom } from './idiom.ts'
import { isToReaderAbroad } from './reading/to-reader-abroad.ts'
import type { Rule } from './rule.ts'

/** A site or paper is named in it. */
const NAMED = /.{14}[ «‘](?:[\p{Lu}«‘]\p{L}|[a-z\d-]{2,30}\.[a-z]{2,4}(?![\p{L}\d]))/u
/** A year, or an article of a law. */
const OTHER =
  /(?<!\d)1[5-9]\d\d(?!\d)|artikel der|artikel des|artículo de la|article du|article de la|articolo del|artigo d[ao]|verscheen eerder dan|causó|tepki/iu
/** The story goes on behind it. */
const GOES_ON = new RegExp(
  ' (?:y|et|und|e|ve|och|og|și|oraz|и|та|dan|và) ' +
    '(?!(?:se|est|wird|wurde|hier|è|é|is|został|izinle|yeniden|перепечат|передрук|återges|ici|ha|foi|diterbitkan|được))',
  'u'
)

/** Where the item was printed and who may print it again, as sites of many languages say in whole sentences. */
export const reprintIdioms: readonly Rule[] = [
  idiom({
    id: 'notice-licensed-world',
    label: 'notice',
    why: 'The site says under which licence the item is.',
    end: 'prompt',
    longest: 260,
    wordings: `
      de:creative commons|creative-commons + lizenz + ^dieser|^dieses|^diese |^sie dürfen|^du darfst|^unsere|^alle |^soweit|^der text|^text |^die texte
      fr:creative commons + licence + ^cette |^cet |^ce |^nos |^sauf |^le contenu|^les contenus|^republi|^vous pouvez|^texte|^sous licence
      es:creative commons + licencia + ^este |^esta |^nuestros|^republica|^puedes|^salvo|^el contenido|^los contenidos|^todos|^bajo licencia
      it:creative commons + licenza + ^quest|^i nostri|^ripubblica|^puoi|^salvo|^il contenuto|^i contenuti|^testo|^tutti i
      pt:creative commons + licença + ^este|^esta|^os nossos|^nossos|^republique|^pode|^salvo|^o conteúdo|^os conteúdos|^exceto|^todo o
      nl:creative commons + licentie + ^dit |^deze|^onze|^tenzij|^je mag|^u mag|^alle |^de tekst
      pl:creative commons + licencj + ^ten |^tekst|^nasze|^o ile|^treść|^treści|^artykuł|^utwór
      ru:creative commons + лиценз + ^эта |^этот|^материал|^наши|^все материалы|^текст|^контент|^если не
      uk:creative commons + ліценз + ^ця |^цей|^матеріал|^наші|^усі матеріали|^всі матеріали|^текст|^контент|^якщо не
      sv:creative commons + licens + ^den här|^denna|^detta|^våra|^om inget|^texten|^innehållet|^verket
      no:creative commons + lisens + ^denne|^dette|^våre|^om ikke|^teksten|^innholdet|^verket|^artikkelen
      da:creative commons + licens + ^denne|^dette|^vores|^medmindre|^teksten|^indholdet|^værket|^artiklen
      cs:creative commons + licenc + ^tento|^toto|^článek|^naše|^text|^obsah|^není-li|^dílo
      ro:creative commons + licenț + ^acest|^această|^conținutul|^articolele|^textele|^materialele
      tr:creative commons + lisans + ^bu |^içeri|^aksi|^yazı|^sitemiz
      id:creative commons + lisensi + ^artikel|^karya|^konten|^kecuali|^tulisan
      ms:creative commons + lesen + ^artikel|^kandungan|^karya|^kecuali|^laman
      vi:creative commons + giấy phép + ^bài|^nội dung|^tác phẩm|^trừ khi
      zh:知识共享|知識共享|创用|創用|creative commons + 协议|協議|许可|許可|授权|授權|条款|條款 + ^本作品|^本文|^本站|^本网站|^本網站|^本内容|^除非|^除特别|^此作品|^此文
      ja:クリエイティブ・コモンズ|creative commons + ライセンス + ^この|^本|^特に|^当サイト
      ko:크리에이티브 커먼즈|creative commons + 라이선스|라이센스 + ^이 |^본 |^별도|^저작물
      ca:creative commons + llicència + ^aquest|^aquesta|^els nostres|^el contingut|^els continguts|^si no|^llevat
      lt:creative commons + licencij + ^šis|^šio|^visas|^turin|^straipsn|^mūsų
      lv:creative commons + licenc + ^šis|^šī|^rakst|^saturs|^tekst|^visi|^mūsu
      et:creative commons + litsents + ^see|^artikk|^sisu|^tekst|^kõik|^meie
      he:creative commons|קריאייטיב קומונס + רישיון|ברישיון + ^כתבה|^התוכן|^תוכן|^הטקסט|^המאמר|^אלא
    `,
    test: isToReaderAbroad,
    drops: [
      'Dieser Text steht unter der Lizenz Creative Commons BY-SA 4.0.',
      'Cette œuvre est mise à disposition sous licence Creative Commons.',
      'Esta obra está bajo una licencia Creative Commons Atribución 4.0 Internacional.',
      'Материал доступен по лицензии Creative Commons.',
      '本作品采用知识共享署名 4.0 国际许可协议进行许可。',
      'この作品はクリエイティブ・コモンズ 表示 4.0 国際ライセンスの下に提供されています。'
    ],
    keeps: [
      'Die Stadt stellt ihre Karten unter eine Creative-Commons-Lizenz, und niemand lädt sie herunter.',
      'Le musée a publié ses plans sous licence Creative Commons.',
      'Diese Frau hat 1911 noch nichts von einer Creative-Commons-Lizenz gewusst, sagte ihr Enkel.'
    ]
  }),
  idiom({
    id: 'notice-republished-world',
    label: 'notice',
    why: 'The site says where the item was printed first, and by whose leave it is printed here.',
    end: 'prompt',
    longest: 240,
    wordings: `
      de:zuerst|genehmigung|erlaubnis|ursprünglich|übernommen|zweitveröffentlichung
        + ^dieser artikel|^dieser text|^dieser beitrag|^dieses interview|^diese reportage + veröffentlicht|erschien|erschienen|übernommen|publiziert
      fr:initialement|d'abord|republié|reproduit|originellement|repris + ^cet article|^ce texte|^cette tribune|^cet entretien|^cette enquête
        + publié|paru|republié|reproduit|repris
      es:originalmente|por primera vez|se reproduce|se republica|reproducido|con permiso|con autorización
        + ^este artículo|^este texto|^esta nota|^este contenido|^este reportaje|^esta historia|^esta entrevista + publi|apareció|reprod|republi
      it:originariamente|originalmente|per la prima volta|riprodotto|ripubblicato|con il permesso|gentile concessione
        + ^questo articolo|^questo testo|^questo contenuto|^questa intervista + pubblicat|uscit|apparso|riprod
      pt:originalmente|pela primeira vez|republicad|reproduzid|com autorização|com permissão
        + ^este artigo|^este texto|^esta reportagem|^esta matéria|^este conteúdo + publicad|republic|reprod
      nl:eerder in|eerder op|eerder bij|eerder gepubl|eerst in|eerst op|oorspronkelijk in|oorspronkelijk op|oorspronkelijk gepubl|met toestemming|overgenomen
        + ^dit artikel|^dit stuk|^dit verhaal|^deze tekst|^deze column|^dit interview + versch|gepubliceerd|overgenomen
      pl:pierwotnie|po raz pierwszy|za zgodą|przedruk
        + ^ten artykuł|^tekst pierwotnie|^artykuł pierwotnie|^ten tekst|^tekst ukazał|^artykuł ukazał|^przedruk + ukazał|opublikowan|przedruk
      ru:на сайте|в издании|с разрешения|перепечат|републик
        + ^статья впервые|^этот текст|^эта статья|^материал впервые|^этот материал|^текст впервые|^статья опублик|^материал опублик
        + опублик|перепечат|вышел|вышла|републик
      uk:на сайті|у виданні|з дозволу|передрук|републік + ^статтю впер|^стаття впер|^цей текст|^ця стаття|^матеріал впер|^цей матеріал|^текст впер
        + опублік|передрук|вийшов|вийшла|републік
      sv:först|ursprungligen|med tillstånd|återges|återpublicer
        + ^den här artikeln|^artikeln publicerades|^denna artikel|^den här texten|^texten publicerades + publicera|återges|återpublic
      no:først|opprinnelig|med tillatelse|gjengitt|republiser
        + ^denne artikkelen|^artikkelen ble|^artikkelen er|^saken ble|^kronikken ble|^innlegget ble|^teksten ble + publiser|gjengi|republiser|trykt
      da:først|oprindelig|med tilladelse|gengivet|genudgiv
        + ^denne artikel|^artiklen blev|^artiklen er|^kronikken blev|^indlægget blev|^teksten blev + publicer|gengiv|genudgiv|bragt|trykt|udgivet
      fi:ensimmäi|alun perin|alunperin|luvalla + ^tämä art|^tämä jut|^juttu on|^juttu julk|^artikkeli on|^artikkeli julk|^kirjoitus on|^teksti on|^kolumni on + julkais
      hu:először|eredetileg|engedély + ^ez a cikk|^ez az írás|^a cikk|^az írás|^a szöveg|^az interjú|^cikkünk + jelent meg|közöl|publikál|megjelent
      et:esmakordselt|algselt|esmalt|loal + ^see artikkel|^artikkel|^see lugu|^lugu|^tekst|^arvamuslugu + ilmu|avalda
      cs:původně|poprvé|se souhlasem|se svolením|přetisk + ^tento článek|^článek vyšel|^článek původně|^tento text|^text vyšel|^text původně
        + vyšel|publikov|přetisk|převzat
      ro:inițial|prima dată|republicat|cu permisiunea|cu acordul + ^acest articol|^acest text|^acest material|^acest interviu + publicat|apărut|republicat
      tr:ilk olarak|ilk kez|izinle|izniyle|yeniden + ^bu yazı|^bu makale|^bu haber|^bu röportaj + yayımlan|yayınlan
      id:pertama kali|semula|diterbitkan ulang|dengan izin|ditayangkan ulang + ^artikel ini|^tulisan ini|^berita ini + terbit|tayang|diterbitkan|dimuat
      ms:pertama kali|asalnya|diterbitkan semula|disiarkan semula|dengan kebenaran + ^artikel ini|^tulisan ini|^berita ini|^rencana ini + terbit|disiar|diterbit
      vi:lần đầu|đăng lại|bản gốc|được phép + ^bài viết này|^bài này|^bài viết được + đăng|xuất bản
      ca:originalment|per primera vegada|es reprodueix|amb permís|reproduït + ^aquest article|^aquest text|^aquesta entrevista|^aquest reportatge
        + publica|aparegu|reprod|republi
      lt:pirmą kartą|iš pradžių|originaliai|gavus leidim + ^šis straipsn|^straipsnis|^šis tekst|^tekstas + publikuot|paskelbt|pasirod|perspausdin
      lv:pirmo reizi|sākotnēji|oriģināli|ar atļauju + ^šis rakst|^raksts|^šis tekst|^teksts|^publikācija + publicē|iznāc|pārpublic
      he:לראשונה|במקור|באדיבות|באישור + ^כתבה זו|^הכתבה|^המאמר|^מאמר זה|^הטקסט|^הראיון + פורסם|פורסמה|התפרסם|התפרסמה|מתפרסם|מובא
    `,
    test: (line) => isToReaderAbroad(line) && NAMED.test(line) && !OTHER.test(line) && !GOES_ON.test(line),
    drops: [
      'Dieser Beitrag wurde zuerst auf Wendtal-Blog veröffentlicht.',
      'Cet article a été initialement publié sur Le Vallon et est reproduit avec autorisation.',
      'Este artículo se publicó originalmente en El Vado y se reproduce aquí con permiso.',
      'Dit artikel verscheen eerder in De Wendbode.',
      'Статья впервые опубликована на сайте «Речной вестник» и перепечатана с разрешения автора.',
      'Bu yazı ilk olarak Vadi Postası’nda yayımlandı.'
    ],
    keeps: [
      'Dieser Artikel der Verfassung erschien zuerst allen zu streng.',
      'Este artículo de la ley se publicó por primera vez en 1911.',
      'Cet article du code, publié en 1911, fut d’abord refusé.',
      'Este artículo se publicó por primera vez en la Gaceta de Arden y causó un escándalo.',
      'Dit verhaal verscheen eerder dan de rivier steeg.'
    ]
  })
]
