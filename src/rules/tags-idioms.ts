import { isTopics, leadIdiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Words for topics before a list of them, as sites of many languages word them. */
export const tagsIdioms: readonly Rule[] = [
  leadIdiom({
    id: 'tags-more-on-world',
    label: 'tags',
    why: 'A word for topics stands before a list of them.',
    wordings: `
      it:altro su|di più su|temi|argomenti|si parla di|parliamo di|leggi tutto su|approfondi
      pt:mais sobre|assuntos|temas|tópicos|leia sobre|neste artigo|nesta notícia
      nl:meer over|onderwerpen|meer lezen over|gaat over|in dit artikel
      pl:więcej o|więcej na temat|tematy|tych tematach|dowiedz się więcej|w tym artykule|czytaj o
      ro:mai multe despre|subiecte|teme|despre|citește despre
      cs:více o|témata|tématech|další k |článek o|čtěte o|v článku
      bg:още за|повече за|теми|темите|в статията|прочетете за
      sk:viac o|témy|témach|ďalšie k |článok o|čítajte o|v článku
      hr:više o|teme|temama|članak o|čitajte o|u članku
      sv:mer om|ämnen|läs mer om|artikeln handlar om
      no:mer om|meir om|emner|les mer om|artikkelen handler om|saken handler om
      da:mere om|emner|læs mere om|artiklen handler om
      id:lebih lanjut|topik|selengkapnya tentang|berita tentang|lainnya tentang
      vi:chủ đề|thêm về|từ khóa|tin về|xem thêm về
      tr:konular|bu konularda|daha fazla|hakkında daha|konu başlık
      ru:больше о|подробнее о|темы|темах|на темы|ещё о|по темам|упоминается
      uk:більше про|докладніше про|теми|темах|на теми|ще про|за темами|детальніше про
      el:περισσότερα για|θέματα|διαβάστε για|σχετικά με
      ar:المزيد عن|مواضيع|موضوعات|المزيد حول|اقرأ عن|كلمات
      fa:بیشتر درباره|موضوعات|موضوع‌ها|درباره|واژه‌های|کلمات
      hi:के बारे में|विषय|इन विषयों|और पढ़ें|मुद्दे
      zh:更多关于|更多關於|话题|話題|主题|主題|相关主题|本文涉及|关键字
      ja:話題|テーマ|もっと|トピック|に関する記事
      ko:주제|관련어|더 보기|더보기|에 대해|더 알아
      en:more on|more about|topics|read about
      es:más sobre|temas|asuntos
      fr:plus sur|en savoir plus|sujets|thèmes
      de:mehr zu|mehr über|themen
      ca:més sobre|temes|consulta'n més
      lt:daugiau apie|temos|žymos
      he:עוד על|נושאים|תגיות
    `,
    test: isTopics,
    drops: [
      'Altro su: mulini, fiumi, Valsorda',
      'Więcej o tym: młyny, rzeki, Podgaje',
      'Теми статті: млини, річка, міст',
      'اقرأ المزيد عن: الطواحين، النهر، الجسر',
      'この話題をもっと読む：水車、川、橋'
    ],
    keeps: [
      'Si parla di: barche, remi, reti e del vento che non arriva mai quando serve.',
      'Темы: река, мост и человек, который каждое утро приходит сюда с пустым ведром.',
      'In dit artikel: niets.'
    ]
  })
]
