import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { shape } from './wording/shape.ts'

// Whose views they are not, or how they are the writer's own: what a story about an author's views does not say.
const HOUSE = shape`
  testata|redaz|giornale|editor|redaç|jornal|veículo|redactie|redakc|redacți|publicați|redaktion|tidning|redaksi|media|tòa soạn|toà soạn|
  báo|gazete|site|yayın|редакц|издани|видання|σύνταξ|ιστοσελίδ|εφημερίδ|εκδότ|الصحيفة|الموقع|التحرير|الجريدة|قناة|رسانه|سایت|روزنامه|تحریریه|
  संस्थान|निजी|वेबसाइट|चैनल|本站|本报|本報|平台|本刊|本网|編集部|当社|本紙|所属|弊社|当サイト|본지|본사|편집|신문|
  redacció|diari|mitjà|portal|המערכת|האתר|העיתון
`

/** Whose views they are, as sites of many languages say of a text. */
export const noticeViews: readonly Rule[] = [
  idiom({
    id: 'notice-views-world',
    label: 'notice',
    why: 'The site disclaims the views of the writer.',
    end: 'prompt',
    longest: 260,
    wordings: `
      it:opinion|punti di vista|vedute + autor|autric|chi scrive|espress
        + rifletto|rispecchi|rappresent|necessariamente|esclusiv|impegnan|responsabilit|coincid
      pt:opini|pontos de vista|visões + autor|express|colunist + reflet|representa|necessariamente|exclusiv|responsabil|coincid|inteira
      nl:mening|opinie|standpunt|opvatting + auteur|schrijver|columnist
        + weerspiegel|noodzakelijk|vertegenwoordig|voor rekening|uitsluitend|niet per se|persoonlijk
      pl:opini|pogląd|stanowisk + autor|wyrażon + odzwierciedla|koniecznie|reprezent|wyłącznie|odpowiada|nie musi|własn|zawsze
      ro:opini|punct + autor|exprimate + reflect|neapărat|reprezint|exclusiv|aparțin|coincid|responsabil
      cs:názor|stanovisk + autor|vyjádřen + nemusí|neodráž|nevyjadř|shodovat|výhradně|nutně|osobní
      hr:mišljenj|stavov|stajališt + autor|kolumn|iznet|iznesen|izražen|čitala|čitatelj + ne odraž|ne predstavlja|nužno|odražava|ličn|osobn
      sr:мишљењ|ставов + аутор|колумн|изнет|изражен|читала + не одраж|не представља|нужно|одражава|личн
      sl:mnenj|stališč + avtor|kolumn|izražen|bralc + ne odraž|ne izraža|nujno|odraža|osebn
      sq:opinion|pikëpamj|qëndrim + autor|shkrim|shprehur|lexues + nuk përfaq|nuk pasqyr|domosdo|personal
      sv:åsikt|synpunkt|ståndpunkt + skribent|författar|krönikör|uttryck + speglar|nödvändigtvis|representer|egna|står för|delas
      no:mening|synspunkt|standpunkt|holdning + skribent|forfatter|kommentator|uttrykk + gjenspeil|nødvendigvis|represent|egne|egen|står for|deles
      da:holdning|synspunkt|standpunkt|mening + skribent|forfatter|udtryk + afspejl|nødvendigvis|repræsent|egne|egen|står for|deles
      id:pendapat|pandangan|opini + penulis|disampaikan|dimuat + mencerminkan|tanggung jawab|mewakili|pribadi|sepenuhnya|tidak selalu
      ms:pandangan|pendapat|pendirian + penulis|diutarakan|dinyatakan|disiarkan + mencerminkan|mewakili|tanggungjawab|peribadi|semestinya
      vi:quan điểm|ý kiến + tác giả|người viết + nhất thiết|phản ánh|đại diện|riêng|cá nhân
      tr:görüş|fikir + yazar + yansıtma|sorumlulu|temsil|bağla|aittir|kişisel
      ru:мнени|точк + автор + совпада|отража|редакци|позици|личн|ответственн
      uk:думк|точк|погляд + автор + збіга|відобра|редакці|позиці|особист|відповідальн
      el:απόψ|γνώμ + συντάκτ|συγγραφ|αρθρογράφ|εκφράζ|υπογράφ + απαραίτητα|αντιπροσωπεύ|αντανακλ|προσωπικ|υιοθετ|δεσμεύ|ευθύν|ταυτίζ
      ar:آراء|الآراء|وجهات|وجهة + كاتب|الكاتب|كتاب|المؤلف|أصحاب|الواردة + تعبر|تعكس|تمثل|بالضرورة|يعبر|مسؤولي
      fa:دیدگاه|نظر|آرا + نویسنده|نگارنده + لزوم|بیانگر|بازتاب|مسئول|شخصی|بیان‌گر
      hi:विचार|राय|मत  + लेखक|लेखिका|व्यक्त + निजी|जरूरी नहीं|प्रतिनिधित्व|व्यक्तिगत|जिम्मेदार|अपने
      zh:观点|觀點|立场|立場|言论 + 作者|本人|笔者|筆者 + 不代表|仅代表|僅代表|个人|個人|无关|無關
      ja:見解|意見|内容 + 筆者|執筆者|著者|個人 + 必ずしも|反映|代表する|個人の|示すものでは
      ko:견해|의견|입장|기고 + 필자|작성자|글쓴이|저자|외부 + 다를 수|무관|반영|개인|일치
      ca:opinions|opinió|punts de vista + autor|expressa|col·labora|lector + reflect|necessàriament|represent|exclusi|responsab|són de
      lt:nuomon|pozicij|požiūri + autor|skaityt|išsakyt|reiškiam + nebūtinai|atspind|sutap|atsako|asmenin
      lv:viedok|uzskat + autor|lasītāj|paust|izteikt + nesakrist|ne vienmēr|sakrīt|atspogu|personīg|atbild
      et:arvamus|seisukoh|seisukoht + autor|lugeja|väljenda|avalda|esita + ei pruugi|ühti|kattu|peegelda|isiklik|vastuta
      he:הדעות|דעת הכותב|עמדת|דעותיו + כותב|מחבר|טור|מאמר + משקפ|בהכרח|בלבד|אחראי|מייצג
    `,
    test: (line) => !/["“”„]/u.test(line) && HOUSE.test(line),
    drops: [
      'Le opinioni espresse dall’autore non riflettono necessariamente quelle della testata.',
      'Opinie wyrażone przez autora nie muszą odzwierciedlać stanowiska redakcji.',
      'Мнение автора может не совпадать с мнением редакции.',
      'الآراء الواردة في المقال تعبر عن رأي الكاتب ولا تعكس بالضرورة رأي الصحيفة',
      '本文仅代表作者个人观点，不代表本站立场。'
    ],
    keeps: [
      'Le opinioni dell’autore non piacevano al parroco.',
      'Мнение автора не нравилось никому.',
      '作者的观点不代表什么，她说。'
    ]
  })
]
