import { listed } from '../wording/listed.ts'
import { lower } from '../wording/lower.ts'
import { oneOf } from '../wording/one-of.ts'

/** What sites call what they print, and what was done to it; what a story is about (a speech, a song, a book) is none of it. */
const ITEM = new RegExp(
  oneOf(
    listed(`article|this text|this story|this post|this content|translat|audio|transcript|summary|this page|recording|parts of this|portions of this|this piece
    artikel|beitrag|dieser text|der text|text wurde|meldung|dieser inhalt|diese inhalte|übersetz|zusammenfass|transkript|diese seite
    ce texte|texte|contenu|résumé|dépêche|cette page
    artículo|texto|contenido|noticia|nota|resumen|articolo|testo|contenuto|notizia|il pezzo|questo pezzo|tradotto|a cura|servizio
    artigo|conteúdo|notícia|matéria|resumo|tekst|bericht|dit verhaal|dit stuk|bijdrage|vertaal|vertaling|samenvatting
    artykuł|materiał|treść|tłum|wiadomość|streszcz|articol|material|știrea|ştirea|conținut
    člán|tento text|text|zpráv|správa|příspěv|překlad|preklad|obsah|sammanfatt|översätt|nyheten|inlägg|saken|denne saka|oppsummering|sammendrag|overset|overs|resumé
    historien|denne historie|nyheden|juttu|jutun|jutu|tiivistel|yhteenveto|käänn|cikk|írás|szöveg|összefogl|fordít|hír
    текст|стат|материал|новин|новост|публикац|публікац|замет|перевод|переве|переклад|превод|съдържани|матеріал|članak|vijest|prijevod|sadržaj
    contingut|tradu|straipsn|naujien|informacij|pranešim|santrauk|vertim|turin|išvers
    άρθρο|κείμενο|είδηση|το θέμα|το παρόν|μετάφρασ|haber|yazı|içerik|metin|metn|makale
    berita|tulisan|konten|naskah|terjemah|bài viết|bài báo|bài này|bản tin|tin này|nội dung|bản dịch|văn bản|bài được
    التقرير|المقال|الخبر|المادة|النص|المحتوى|گزارش|مطلب|خبر|متن|نوشته|यह खबर|इस खबर|ख़बर|खबर|लेख|रिपोर्ट|समाचार|स्टोरी|आलेख|कहानी
    文|稿|新闻|報道|报道|内容|翻譯|翻译|記事|原稿|기사|글|콘텐츠|번역|כתבה|ידיעה|מאמר|טקסט|תקציר|סיכום|תוכן|תורגם`)
  ),
  'u'
)
/** So far from its begin a line says what it speaks of. */
const OPENING = 26

/** Whether a line opens with what the site calls the item itself. */
export function opensWithItem(line: string): boolean {
  return ITEM.test(lower(line.slice(0, OPENING)))
}
