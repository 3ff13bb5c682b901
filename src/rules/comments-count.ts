import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** How many comments there are, in many languages. */
export const commentsCount: readonly Rule[] = [
  idiom({
    id: 'comments-count-world',
    label: 'comments',
    why: 'A count of comments stands alone.',
    longest: 34,
    wordings: `
      it:commenti|commento|risposte + ^\\d|\\d\\)?$|^nessun|^tutti|^leggi|^mostra|^vedi
      pt:comentário|respostas + ^\\d|\\d\\)?$|^nenhum|^sem |^ver |^ler |^mostrar
      nl:reacties|reactie|commentaren + ^\\d|\\d\\)?$|^geen|^alle|^bekijk|^toon|^lees
      pl:komentarz|odpowiedzi + ^\\d|\\d\\)?$|^brak|^pokaż|^zobacz|^wszystkie
      ro:comentari|răspunsuri + ^\\d|\\d\\)?$|^niciun|^vezi|^toate|^arată
      cs:komentář|příspěvk|odpověd + ^\\d|\\d\\)?$|^žádn|^zobraz|^všechn
      bg:коментара|коментари + ^\\d|\\d\\)$|^няма|^покажи|^виж|^всички
      sk:komentár|príspevk + ^\\d|\\d\\)$|^žiadn|^zobraz|^všetk
      hr:komentara|komentari|komentare + ^\\d|\\d\\)$|^nema|^prikaži|^pogledaj|^svi
      sv:kommentar|svar + ^\\d|\\d\\)?$|^inga|^visa|^alla|^läs
      no:kommentar|svar + ^\\d|\\d\\)?$|^ingen kommentarer|^vis |^alle kommentarer|^les kommentar|^les alle + ^\\S+(?: \\S+){0,3}$
      da:kommentar|svar + ^\\d|\\d\\)?$|^ingen kommentarer|^vis |^alle kommentarer|^læs kommentar|^læs alle + ^\\S+(?: \\S+){0,3}$
      fi:komment + ^\\d|\\d\\)?$|^ei komm|^näytä|^kaikki komm|^lue komm + ^\\S+(?: \\S+){0,3}$
      hu:hozzászól|komment + ^\\d|\\d\\)?$|^nincsenek|^összes|^minden|^további|^mutas + ^\\S+(?: \\S+){0,3}$
      et:kommenta|vastus + ^\\d|\\d\\)?$|^näita|^vaata|^kõik komm|^loe komm|^pole |^ei ole + ^\\S+(?: \\S+){0,3}$
      id:komentar|balasan + ^\\d|\\d\\)?$|^tidak ada|^lihat|^semua|^belum ada
      vi:bình luận|ý kiến|phản hồi + ^\\d|\\d\\)?$|^chưa có|^xem|^tất cả
      tr:yorum + ^\\d|\\d\\)?$|^tüm |göster|yok$|^henüz
      ru:комментари|ответ + ^\\d|\\d\\)?$|^нет |^показать|^все |^читать|^смотреть
      uk:коментар|відповід + ^\\d|\\d\\)?$|^немає|^показати|^усі |^всі |^читати
      el:σχόλι|απαντήσ + ^\\d|\\d\\)?$|^κανένα|^δείτε|^όλα
      ar:تعليق|رد + ^\\d|^[٠-٩]|\\d\\)?$|^لا توجد|^لا يوجد|^عرض|^جميع
      fa:دیدگاه|نظر|پاسخ + ^\\d|^[۰-۹]|\\d\\)?$|^بدون|^نمایش|^همه
      hi:टिप्पणि|टिप्पणी|कमेंट|जवाब + ^\\d|^[०-९]|\\d\\)?$|^कोई|^सभी
      zh:评论|評論|留言|回复|回覆 + ^\\d+ ?[条條则則个個]|^共 ?\\d|[(（]\\d+[)）]$|^全部|^查看|^暂无|^暫無|^所有
      ja:コメント|返信 + ^\\d|\\d件|[(（]\\d+[)）]$|\\d$|を見る$|すべて
      ko:댓글|답글|의견 + ^\\d|\\d개|[(（]\\d+[)）]$|\\d$|보기$|모두
      ca:comentari|respost + ^\\d|\\d\\)?$|^cap comentari|^mostra|^veure|^tots els comentaris + ^\\S+(?: \\S+){0,3}$
      lt:komentar|atsakym + ^\\d|\\d\\)?$|^nėra|^rodyti|^visi komentarai|^skaityti + ^\\S+(?: \\S+){0,3}$
      lv:komentār|atbild + ^\\d|\\d\\)?$|^nav |^rādīt|^skatīt|^visi koment|^lasīt koment|^vēl nav + ^\\S+(?: \\S+){0,3}$
      he:תגובות|תגובה|תשובות + ^\\d|\\d\\)?$|^אין תגובות|^הצג|^הציגו|^לכל התגובות|^כל התגובות + ^\\S+(?: \\S+){0,3}$
    `,
    test: (line) => !/[.!?。]$/u.test(line) && line.split(' ').length < 5,
    drops: [
      '12 commenti',
      'Pokaż komentarze (4)',
      'Комментарии 17',
      'Показати всі коментарі',
      '9 تعليقات',
      '全部评论',
      'コメント(3)を見る'
    ],
    keeps: ['12 commenti furono trovati nella cassa.', 'Ответ нашли через 40 лет.', '5 reacties op het plan van de molenaar']
  })
]
