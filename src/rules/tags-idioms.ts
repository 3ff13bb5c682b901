import { isTopics, leadIdiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { lowerShape } from './wording/shape.ts'

/** A whole lead: words for topics, or for more of them, and none for what they are the topics of. */
const LEADS = lowerShape`
  ^(?:(?:leggi |scopri )?altro su(?: quest[oi] \S+)?|(?:leggi |scopri )?di più su(?: quest[oi] \S+)?|leggi tutto su|temi(?: correlati)?|
  argomenti(?: correlati)?|(?:temi|argomenti) dell'articolo|(?:in questo articolo )?si parla di|parliamo di|approfondisci|
  (?:leia |saiba |veja )?mais sobre(?: est[ea]s? \S+)?|leia sobre|(?:neste artigo|nesta notícia)|assuntos(?: d[ao] \S+| relacionados)?|
  temas(?: d[ao] artigo| relacionados)?|tópicos(?: d[ao] \S+| relacionados)?|(?:lees |bekijk )?meer over(?: deze onderwerpen| dit onderwerp)?|
  meer lezen over|onderwerpen(?: in dit artikel)?|in dit artikel|dit artikel gaat over|(?:czytaj |przeczytaj )?więcej o(?: tym| tych tematach)?|
  (?:czytaj |przeczytaj )?więcej na (?:temat|ten temat|te tematy)|tematy(?: artykułu| powiązane)?|dowiedz się więcej(?: o)?|w tym artykule|
  czytaj o(?: tych tematach)?|o tych tematach|(?:citește |află )?mai multe despre(?: aceste \S+)?|citește despre|subiecte(?: în articol| similare)?|
  teme(?: în articol| similare)?|(?:čtěte )?více o(?: tématech| tématu| těchto tématech)?|témata(?: článku)?|další k tématům|(?:tento )?článek o|
  čtěte o|v článku|(?:вижте |прочетете )?още за(?: темите| темата)?|(?:научете |прочетете )?повече за(?: темите| темата)?|
  теми(?:те)?(?: в статията| на статията)?|в статията|прочетете за|(?:čítajte )?viac o(?: témach| téme| týchto témach)?|témy(?: článku)?|
  ďalšie k témam|(?:tento )?článok o|čítajte o|v článku|(?:čitajte |pročitajte )?više o(?: temama| temi| ovim temama)?|teme(?: članka| u članku)?|
  (?:ovaj )?članak o|čitajte o|u članku|(?:läs )?mer om(?: ämnet| ämnena)?|(?:relaterade )?ämnen(?: i artikeln)?|artikeln handlar om|
  (?:les )?me(?:r|ir) om(?: emnet| temaet)?|(?:relaterte )?emner(?: i saken| i artikkelen)?|(?:saken|artikkelen) handler om|
  (?:læs )?mere om(?: emnet)?|(?:relaterede )?emner(?: i artiklen)?|artiklen handler om|(?:baca |simak )?lebih lanjut tentang|
  topik(?: terkait| artikel| berita)?|(?:baca )?selengkapnya tentang|berita (?:lain |lainnya )?tentang|lainnya tentang|
  chủ đề(?: liên quan| bài viết)?|(?:xem |đọc )?thêm về(?: chủ đề)?|từ khóa(?: liên quan)?|(?:xem )?tin về|(?:ilgili )?konular|bu haberdeki konular|
  bu konularda(?: daha fazla(?:sı)?)?|bu konu(?:lar)? hakkında daha (?:fazla|çok)(?:sı)?|(?:ilgili )?konu başlıkları|
  (?:читайте )?(?:больше|подробнее|ещё) о(?: темах| теме)?|темы(?: материала| статьи| новости| публикации)?|
  (?:ещё |читайте )?(?:на|по) (?:эти )?тем(?:ы|ам)|в (?:материале|статье|тексте) упоминается|
  (?:читайте )?(?:більше|докладніше|детальніше|ще) про(?: теми| тему)?|теми(?: матеріалу| статті| новини| публікації)?|
  (?:ще |читайте )?(?:на|за) (?:ці )?тем(?:и|ами)|(?:διαβάστε )?περισσότερα για(?: τα θέματα| το θέμα)?|(?:σχετικά )?θέματα(?: άρθρου| του άρθρου)?|
  διαβάστε για|(?:اقرأ |اقرؤوا )?المزيد (?:عن|حول)(?: هذه المواضيع| هذا الموضوع)?|(?:مواضيع|موضوعات)(?: ذات صلة| المقال| الخبر)?|اقرأ عن|
  كلمات (?:مفتاحية|دلالية|البحث)|(?:بخوانید )?بیشتر درباره[ٔی ]*(?:این موضوع)?|موضوع(?:ات|‌ها)(?: مرتبط| خبر| مقاله)?|
  (?:واژه‌های|کلمات) (?:کلیدی|مرتبط)|(?:इन|इस) विषय(?:ों)? (?:पर|के बारे में)(?: और)?(?: पढ़ें)?|(?:इनके |इन )?(?:के )?बारे में और (?:पढ़ें|जानें)|
  (?:संबंधित|सम्बंधित) (?:विषय|मुद्दे)|और पढ़ें|更多(?:关于|關於)|(?:更多|相关|相關|热门|熱門|本文)?(?:话题|話題)|(?:更多|相关|相關|本文)(?:主题|主題)|本文涉及|关键字|
  (?:この|関連する?)(?:話題|テーマ|トピック)(?:をもっと(?:読む|見る|知る)?|に関する記事|の記事)?|もっと(?:読む|見る|知る)|(?:関連)?トピックス?|(?:이|관련) ?주제(?:를|에 대해)? ?(?:더 ?보기|더 알아보기)?|관련어|더 ?보기|
  (?:이에|이것에) 대해 더 (?:보기|알아보기)|(?:read |see |find |get )?more (?:on|about)(?: (?:this|these) (?:topics?|stor(?:y|ies)|subjects?|issues?))?|
  (?:article |story |more |related |filed under |explore )?topics(?: in this (?:story|article))?|read about|
  (?:lea |lee |ver |leer )?más sobre(?: est[eo]s? temas?)?|temas(?: relacionados| del artículo| de la noticia)?|asuntos(?: relacionados)?|
  (?:en (?:lire|savoir) |lire )?plus sur(?: ces? (?:sujets?|thèmes?))?|(?:sujets|thèmes)(?: associés| liés| de l'article)?|
  (?:lesen sie |lies )?mehr (?:zu|über)(?: diese[nm]? them(?:a|en))?|mehr zum thema|
  (?:verwandte |weitere )?themen(?: des artikels| in diesem artikel| zum artikel)?|(?:llegeix |llegiu )?més sobre(?: aquests? temes?)?|
  temes(?: relacionats| de l'article)?|consulta'n més|(?:skaitykite |skaityk )?daugiau apie(?: šias temas| šią temą)?|
  (?:susijusios |straipsnio )?temos|(?:straipsnio )?žymos|(?:קראו )?עוד על(?: הנושא| הנושאים)?|נושאים(?: קשורים| בכתבה)?|תגיות(?: הכתבה)?)$
`
/** Whom to ask, and where: such a line tells how to learn more. */
const REACHED = /@|\d[\d ()/-]{4,}\d|[0-9٠-٩۰-۹०-९]{1,2}[:.][0-9٠-٩۰-۹०-९]{2}/u

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
      sr:више о|теме|темама|чланак о|читајте о|у чланку
      sl:več o|teme|temi|oznake|članek o
      sq:më shumë për|temat|etiketat|etiketa|më shumë rreth
      sv:mer om|ämnen|läs mer om|artikeln handlar om
      no:mer om|meir om|emner|les mer om|artikkelen handler om|saken handler om
      da:mere om|emner|læs mere om|artiklen handler om
      id:lebih lanjut|topik|selengkapnya tentang|berita tentang|lainnya tentang
      ms:lebih lanjut|lagi mengenai|berita mengenai|topik|kata kunci
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
      lv:vairāk par tēmu|vairāk par|tēmas|birkas|atslēgvārdi
      et:rohkem teemal|rohkem teemast|loe veel teemal|kõik teemal|teemad|märksõnad
      he:עוד על|נושאים|תגיות
    `,
    test: (value, lead) => isTopics(value) && LEADS().test(lead) && !REACHED.test(value),
    drops: [
      'Altro su: mulini, fiumi, Valsorda',
      'Więcej o tym: młyny, rzeki, Podgaje',
      'Теми статті: млини, річка, міст',
      'Bu konularda: değirmen, nehir',
      'Topics: weirs, mills, Ardent',
      'اقرأ المزيد عن: الطواحين، النهر، الجسر',
      'この話題をもっと読む：水車、川、橋'
    ],
    keeps: [
      'Si parla di: barche, remi, reti e del vento che non arriva mai quando serve.',
      'Темы: река, мост и человек, который каждое утро приходит сюда с пустым ведром.',
      'In dit artikel: niets.',
      'For more about the course contact: Ann Lee, Bo Ray',
      'Topics discussed: water, roads, power',
      'Themen des Abends: Wasser, Straßen, Strom',
      'Asuntos pendientes: el puente, la escuela, el pozo',
      'Untuk informasi lebih lanjut, hubungi: Rina Paramita, telp. (021) 555-0102',
      'Daha fazla bilgi için: Ayşe Kaya, Mehmet Demir',
      'Темы встречи: вода, дороги, свет',
      'मुख्य मुद्दे: पानी, सड़क, बिजली',
      'テーマ：水、道路、電気',
      '회의 주제: 물, 도로, 전기'
    ]
  })
]
