import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Who at the desk made the item, in the order in which the verb comes first. */
export const deskIdioms: readonly Rule[] = [
  idiom({
    id: 'notice-shift-world',
    label: 'notice',
    why: 'The site says which desk made the item from the wires.',
    end: 'prompt',
    longest: 170,
    wordings: `
      hi:रात्रि|रात की|पाली|शिफ्ट|डेस्क|संपादकीय|न्यूजरूम|संपादन|टीम + तैयार|संकलि|लिख|बनाई|संपादित|संकलन|ली गई|लिया गया
        + एजेंस|फीड|इनपुट|सिंडिकेट|वायर + ^यह|^इस|^ये |^खबर|^समाचार|^रिपोर्ट
      hi:फीड|सिंडिकेट|एजेंसी + ^यह|^ये |^इस + ली गई|लिया गया|आई है|प्रकाशित|जारी हुई + खबर|समाचार|रिपोर्ट|स्टोरी
      ar:مناوب|الليلي|ليلية|تحرير|فريق|غرفة الأخبار|نوبة|وردية|مكتب + أعد|حرر|كتب|صاغ|جمع|إعداد + وكال|برقي|البرقيات
        + ^أعد|^أُعد|^حرر|^هذا|^كتب|^الخبر|^خبر|^التقرير|^صاغ|^جمع|^نص|^المادة
      ar:منقول|مأخوذ|نقلا عن وكال|وكالة أنباء|خلاصة + ^هذا|^هذه|^الخبر|^نص + الخبر|المادة|المقال|التقرير + يحرر|تحرر|آلي|تلقائي|كما ورد|دون تعديل|فريق|الموقع
      fa:شیفت|شبانه|تحریریه|میز |گروه خبر|نوبت|سرویس + تهیه|تنظیم|نوشت|آماده|گردآور|تدوین + خبرگزاری|آژانس|تلگراف|منابع + ^این|^خبر|^گزارش|^متن|^مطلب
      el:βάρδια|νυχτεριν|βραδιν|σύνταξη|συντακτ|γραφείο|newsroom|ομάδα + ετοίμασ|επιμελήθ|συνέταξ|έγραψ|συντάχθ|συγκέντρ|ετοιμάστ|επιμέλεια
        + πρακτορεί|τηλεγραφ|ανταποκρ|φάρος|εφημερίδ|κοιλάδ|site + ^το |^την |^αυτ|^η |^επιμέλ|^τα |^κείμενο|^είδηση
      tr:gece|akşam|masası|ekibi|servisi|vardiya|nöbetçi|haber merkezi|yazı işleri + derle|hazırla|yazdı|yazıld|oluştur|topar|düzenle
        + ajans|telgraf + ^haber|^bu |^metn|^yazı|^içer
      id:meja|malam|tim |piket|redaksi|regu|desk|sif + menyusun|menulis|mengolah|merangkum|menyiapkan|disusun|ditulis|diolah|dirangkum|disiapkan
        + kantor berita|agensi|kawat|agen berita + ^berita|^artikel|^tulisan|^naskah|^laporan|^teks|^kabar
      sv:natt|kväll|morgonre|desken|redaktion|skift|jour + gjord|gjort|skriv|sammanst|framtag|producer|satt ihop|ställt samman + byråer|från byrå|byråmaterial|telegram|nyhetsbyrå
        + ^artikel|^texten|^den här|^nyhet|^text|^detta|^denna
      no:natt|kveld|morgen|desken|redaksjon|vakt + laget|skrevet|sammens|produser|satt sammen + byråer|fra byrå|byråmateriale|nyhetsbyrå
        + ^artikkel|^teksten|^denne|^saken|^tekst|^dette
      da:nat|aften|morgen|desken|redaktion|vagt + lavet|skrevet|sammensat|produceret|samlet + bureauer|fra bureau|bureaumateriale|nyhedsbureau
        + ^artikel|^artiklen|^teksten|^denne|^historien|^tekst|^dette
      cs:noční|večerní|směna|redakc|služb|desk + připravi|zpracova|napsa|sestavi|vytvoři|sepsa|shrnul + agentur|depeš + ^zpráv|^text|^člán|^tento|^tuto|^příspěv|^materiál
      uk:нічн|вечірн|змін|редакц|чергов|відділ|ранков + підготув|написа|склал|укла|опрацюв|зібра|створ + агентств|агенці|депеш|стрічк
        + ^новин|^матеріал|^текст|^статт|^цей|^цю|^повідомл|^допис|^замітк
      vi:trực|đêm|ban |tòa soạn|toà soạn|tổ |ca |biên tập + biên soạn|thực hiện|viết|tổng hợp|soạn|dịch + hãng|thông tấn|điện tín + ^bài|^tin|^bản tin|^nội dung
    `,
    test: (line) => !/["“”„]|\p{Nd}|[.!?] \p{Lu}\p{L}+ .{40}/u.test(line) && line.split(' ').length < 24,
    drops: [
      'यह खबर घाटी समाचार की रात्रि डेस्क ने एजेंसियों के इनपुट से तैयार की है।',
      'أعدت الخبر المناوبة الليلية (صحيفة الوادي) من برقيات الوكالات.',
      'این خبر را شیفت شب روزنامه رود از خبرگزاری‌ها تنظیم کرده است.',
      'Την είδηση επιμελήθηκε το νυχτερινό γραφείο από τηλεγραφήματα πρακτορείων.',
      'Haberi gece ekibi (Vadi Gazetesi) ajanslardan derledi.',
      'Artikeln är gjord av kvällsredaktionen på Dalens Blad med material från byråer.',
      'Новину підготувала нічна редакція (Вісник долини) за матеріалами агентств.'
    ],
    keeps: [
      'Την είδηση έφερε η νυχτερινή βάρδια των ναυτικών.',
      'Цю новину агентство підготувало за ніч, а вранці редактор її викреслив.',
      'Texten skrevs på natten, långt från byrån och chefen.',
      'Bài thơ ấy viết trong đêm, bên chiếc ban thờ cũ.'
    ]
  })
]
