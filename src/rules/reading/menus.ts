/** What sites call their parts and buttons in a menu, in small letters. Nouns that headlines of news are full of are left out: `police`. */
const words = new Set(
  `home homepage news latest local sport sports opinion opinions business politics world lifestyle entertainment culture magazine archive archives
  weather obituaries classifieds e-paper epaper jobs events calendar contact contacts about search menu login subscribe newsletter newsletters podcast podcasts
  video videos photos gallery galleries live tv radio travel food recipes tech technology science health finance markets services shop store blog forum
  fixtures results tables lotto membership donate fantasy teams stats series scores horoscope crossword puzzles games columns columnists editorial letters
  faq help terms privacy sitemap staff team a- a+ aa print share tweet email whatsapp facebook twitter telegram webmail
  startseite nachrichten politik wirtschaft kultur sportarten panorama regional lokales meinung wissen reise ratgeber anzeigen abo impressum kontakt termine vereine
  accueil actualités actualité actu politique économie société culture sports opinions faits divers météo annonces abonnés vidéos contactez boutique
  inicio portada noticias actualidad política economía sociedad cultura deportes opinión sucesos internacional nacional local tecnología salud vídeos contacto
  hemeroteca agenda clasificados suscríbete espectáculos entretenimiento
  início notícias política economia sociedade desporto esportes esporte opinião cultura mundo país região tecnologia saúde necrologia arquivo contactos contato
  anúncios cidades entretenimento
  notizie cronaca politica economia cultura spettacoli esteri sport salute tecnologia opinioni rubriche meteo contatti abbonati
  nieuws binnenland buitenland economie sport cultuur politiek opinie regio weer agenda contact abonneren familieberichten
  nyheter nyhet sport kultur ekonomi nöje åsikter opinion ledare insändare kalender truppen serier bilder dokument gästbok kontakt sök prenumerera familj väder
  nyheder sporten kultur debat erhverv politik vejret navne nyheter økonomi meninger kultur kontakt debatt været
  uutiset urheilu kulttuuri talous mielipide politiikka sää kotimaa ulkomaat viihde tapahtumat yhteystiedot
  wiadomości sport kultura polityka gospodarka opinie ogłoszenia praca nekrologi kontakt pogoda wideo galeria kraj świat biznes rozrywka
  zprávy sport kultura politika ekonomika krimi domácí zahraničí názory počasí inzerce soutěže kontakty diskuse regiony
  správy šport kultúra ekonomika domáce zahraničné názory počasie inzercia
  hírek sport kultúra gazdaság közélet belföld külföld vélemény bulvár időjárás apróhirdetés kapcsolat impresszum megosztás nyomtatás küldés videó galéria rólunk
  știri sport politică economie cultură opinii social externe sănătate anunțuri contact vremea actualitate monden
  haberler gündem ekonomi spor siyaset asayiş yerel kültür sanat magazin sağlık eğitim dünya yaşam teknoloji yazarlar künye iletişim anasayfa
  berita beranda daerah nasional ekonomi olahraga politik hiburan opini indeks internasional kesehatan teknologi gaya hidup foto kriminal utama sukan dunia bisnes
  tin tức thể thao kinh tế giải trí pháp luật giáo dục
  vijesti vesti sport politika ekonomija kultura kronika crna hronika zabava mišljenja magazin najnovije regija svet svijet showbiz novice gospodarstvo slovenija mnenja oglasi
  lajme lajmet sporti politikë ekonomi kulturë opinion kronikë ballina rreth botë kontakt aktualitet showbiz
  uudised sport kultuur majandus arvamus poliitika ilm kuulutused ziņas sports kultūra ekonomika viedokļi laikapstākļi sludinājumi naujienos sportas kultūra
  новости политика общество экономика спорт происшествия культура афиша мнения интервью видео фото погода контакты реклама поиск архив главная спецпроекты объявления
  газета журнал наука технологии авто студентам студенти кандидати служители новини суспільство економіка події культура думки головна погода контакти оголошення
  начало общество икономика спорт култура свят мнения региони крими обяви контакти времето българия
  вести политика друштво економија култура хроника забава насловна свет свијет репортаже контакт спортске
  македонија економија свет скопје кроника култура магазин почетна вести балкан
  αρχική ειδήσεις πολιτική πολιτικη οικονομία οικονομια κοινωνία κοινωνια διεθνή διεθνη κόσμος κοσμος ελλάδα ελλαδα αθλητικά αθλητικα σπορ πολιτισμός πολιτισμος
  απόψεις αποψεις ραδιόφωνο ραδιοφωνο πρόγραμμα αρχείο αρχειο καιρός βίντεο επικοινωνία τοπικά υγεία τεχνολογία
  الرئيسية أخبار الأخبار سياسة اقتصاد رياضة ثقافة منوعات محليات فيديو صور رأي مقالات تكنولوجيا صحة فن مجتمع اتصل
  صفحه نخست اخبار سیاسی سیاست اقتصاد اقتصادی ورزش ورزشی فرهنگ فرهنگی سینما تئاتر موسیقی کتاب اجتماعی جامعه جهان استان‌ها تماس آرشیو پیوندها فیلم عکس چندرسانه‌ای
  صفحۂ اول صفحہ انڈیا پاکستان ورلڈ دنیا سائنس کھیل کاروبار فنکار شوبز صحت کالم بلاگ ویڈیوز
  होम देश विदेश राज्य खेल मनोरंजन वीडियो ई-पेपर राजनीति बिजनेस लाइफस्टाइल धर्म टेक क्रिकेट राशिफल वेब शहर
  मुख्यपृष्ठ महाराष्ट्र क्रीडा राजकारण अर्थ संपादकीय
  প্রচ্ছদ জাতীয় আন্তর্জাতিক খেলা খেলাধুলা বিনোদন রাজনীতি অর্থনীতি সারাদেশ মতামত চাকরি শিক্ষা ভিডিও বাণিজ্য লাইফস্টাইল
  முகப்பு செய்திகள் தமிழகம் இந்தியா உலகம் விளையாட்டு சினிமா வணிகம் ஆன்மிகம்
  హోం తెలంగాణ జాతీయం అంతర్జాతీయం క్రీడలు సినిమా బిజినెస్ రాజకీయం ఫొటోలు
  ഹോം കേരളം ദേശീയം കായികം സിനിമ വിനോദം ലോകം
  หน้าแรก ข่าว กีฬา บันเทิง หวย ดูดวง การเมือง เศรษฐกิจ ต่างประเทศ ภูมิภาค อาชญากรรม ไลฟ์สไตล์
  חדשות כסף כלכלה נדל"ן רכב אוכל ספורט תרבות בריאות דעות מנויים צרכנות בארץ בעולם רכילות טכנולוגיה תיירות
  首页 首頁 新闻 新聞 快讯 深度 数据 会议 招聘 财经 財經 体育 體育 娱乐 娛樂 国际 國際 社会 社會 科技 视频 視頻 评论 評論 专题 專題 即時 生活 健康 军事 教育 文化 旅游
  ホーム ニュース スポーツ 社会 政治 経済 国際 地域 文化 動画 写真 天気 コラム 特集 連載
  뉴스 홈 정치 경제 사회 문화 스포츠 연예 국제 지역 포토 영상 오피니언 칼럼 전체메뉴`.split(/\s+/u)
)
/** Small words between them. */
const between = new Set('& and und et y e i и και و us all more mehr plus más mais с для of ما با'.split(' '))
const seam = /(?<=\p{Ll}\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll})/u
const part = /[\s|•·/,.]+/u
const [fewest, many] = [3, 4]
const [most, half] = [0.75, 0.5]
const longest = 200

/**
 * Whether a line is a menu that a scraper ran together: three of its words or more are what sites call their parts, and half of all are, or
 * three quarters of few. `News Opinion Sports Lifestyle Videos`, `HomeNewsFixturesContact`.
 */
export function isMenu(text: string): boolean {
  if (text.length > longest) return false
  const told = wordsOf(text)
  const known = told.filter((word) => words.has(word)).length
  return known >= fewest && known >= (known >= many ? half : most) * told.length
}

/** Whether a line is a button or two of a menu: `About`, `News Home`. */
export function areMenuWords(text: string): boolean {
  const told = text.length > longest ? [] : wordsOf(text)
  return told.length > 0 && told.length < fewest && told.every((word) => words.has(word))
}

function wordsOf(text: string): string[] {
  const parts = text.split(part).flatMap((word) => word.split(seam))
  return parts.map((word) => word.toLowerCase()).filter((word) => word !== '' && !between.has(word))
}
