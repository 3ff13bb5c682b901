import { lower } from '../wording/lower.ts'

/** What prompts offer their reader, by the beginnings of words: news, for free, each morning, and the rest of the article. */
const OFFERED = `
  news$ update headlines inbox journalism article story stories never-miss don't-miss the-first-to informed reading read-this comment free daily morning latest
  whatsapp telegram facebook instagram youtube google
  nachricht neuigkeit eilmeldung kostenlos gratis nichts-verpass nichts-mehr keine-nachricht laufenden postfach artikel weiterlesen weiterzulesen täglich kommentieren informiert
  actualité infos l'info gratuit rien-manquer lire-la-suite informé chaque-matin quotidien continuer-à-lire commenter
  noticia gratuit actualidad boletín-diario seguir-leyendo artículo informad perder cada-mañana al-día comentar
  notizi aggiornat aggiornament continuare-a-leggere articolo ogni-mattina commentare
  nieuws$ nieuwtjes mis-niets mis-geen hoogte dagelijks artikel verder-lezen verder-te-lezen elke-ochtend reageren updates
  wiadomoś bieżąco bezpłat za-darmo artykuł czytaj przegap codziennie skrzynk komentarz newsów
  notícia artigo matéria perca perder informad diári continuar-a-ler continue-lendo todas-as-manhãs todos-os-dias
  nyheter nyheten senaste missa-int missa-ing kostnadsfri artikeln inkorg läsa-vidare varje-morgon varje-dag uppdater följ-med
  nyheder seneste gratis artiklen indbakke læse-videre hver-morgen hver-dag opdater følg-med besked-om
  siste-nytt sist-nytt artikkelen innboks lese-videre oppdater
  uutiset uutisi uutisia ilmai sähköposti joka-aamu päivittäin juttu artikkeli lukemista
  zpráv zdarma přehled nepřijď článek článk denně každé-ráno schránk číst-dál obraz
  știri ştiri dimineaț noutăț articol zilnic citește citeşte la-curent
  hírek hírt ingyen cikk értesülj elsőként naponta minden-reggel postaláda olvas
  новост бесплат статью статьи читайте дочитать пропуст ежеднев каждое-утро в-курсе комментар
  новин безкошт статтю читайте дочитати пропуст щодня щоранку курсі коментар
  νέα ειδήσ ενημερών δωρεάν άρθρο συνέχεια κάθε-πρωί καθημερ χάσετε σχολι
  haber ücretsiz gelişme makale okumaya her-sabah kaçırma yorum
  новини безплатно статия вести
  správ prehľad článok vijesti besplatno članak novosti
  notíci gratuït actualitat article llegint naujien straipsn nemokam
  вести бесплатно чланак редовно имејл вест$ propust dnevno pretplat
  novic brezplač člank e-pošt dnevno vsak-dan nabiralnik zamudi
  lajm falas artikull email çdo-mëngjes çdo-ditë humb njofto
  berita gratis artikel terbaru tin-tức miễn-phí bài-viết
  أخبار الأخبار مجان خبر رایگان خبرها समाचार ताज़ा मुफ़्त न्यूज़ חדשות חינם החדשות עדכונים
`
  .trim()
  .split(/\s+/u)
  .map((words) => words.replaceAll('-', ' '))
/** As scripts without spaces say so, and Korean, which binds words to others. */
const UNSPACED = /新闻|新聞|资讯|資訊|免费|免費|最新|文章|全文|ニュース|無料|記事|続き|뉴스|무료|기사|소식|최신/u

const letter = /\p{L}/u

/** Whether a text offers what prompts of news sites do. */
export function offersNews(text: string): boolean {
  const lowered = lower(text)
  return UNSPACED.test(lowered) || OFFERED.some((words) => holds(lowered, words))
}

/** @param words The beginning of words, or with a `$` behind them the whole. */
function holds(text: string, words: string): boolean {
  const isWhole = words.endsWith('$')
  const part = isWhole ? words.slice(0, -1) : words
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const opens = at === 0 || !letter.test(text[at - 1]!)
    if (opens && !(isWhole && letter.test(text[at + part.length] ?? ''))) return true
  }
  return false
}
