import { stopWordsOf } from '../../languages/stop-words.ts'

/** What stands before the name of somebody learned. */
const titles =
  'د|أ|م|دكتور|دكتورة|الدكتور|الدكتورة|المهندس|دکتر|مهندس|ڈاکٹر|پروفیسر|डॉ|डा|डाक्टर|डॉक्टर|प्रो|ডা|ড|ডঃ|ডক্টর|ডাক্তার|অধ্যাপক|' +
  'డా|డాక్టర్|ప్రొ|ఆచార్య|டாக்டர்|முனைவர்|ഡോ|ડો|ד["״]ר|עו["״]ד|רו["״]ח'
const title = new RegExp(`^(?:${titles})[.:]? `, 'u')
/** Letters of Hebrew, Arabic and the scripts of India, which have no capitals, and whose words are spaced. */
const letters = /^(?:[\u05d0-\u05ea\u0620-\u06d3'’׳-]|[\u0900-\u0dff]|\u200c){2,14}$/u
/** As names of the south of India have it. */
const initial = /^[\u0900-\u0dff]{1,4}\.$/u
const noLetter = /[\p{N}।॥]/u
const [fewest, most] = [2, 4]

/** What rubrics, desks, buttons and headings say beside a headline, and names hardly do. */
const noName = new Set(
  `أخبار الأخبار خبر تقرير تقارير خاص مقال مقالات رأي تحليل فيديو صور صورة الصحيفة جريدة موقع وكالة مراسل المراسل تحرير التحرير قسم كتب كتبت
  متابعات متابعة مشاهدات مشاهدة اقتصاد رياضة ثقافة سياسة منوعات محليات عاجل حجم الخط طباعة مشاركة شارك إرسال نسخ الرابط تعليق تعليقات دقائق دقيقة قراءة
  مقدمة خلاصة تمهيد المصدر الرئيسية هيئة فريق غرفة اليوم العربية الجديدة الجزء الأول الثاني عن في من
  خبرگزاری خبرنگار گزارش گزارشگر تحریریه گروه سرویس اخبار اقتصاد اقتصادی ورزش ورزشی فرهنگ فرهنگی سینما سینمای سیاست سیاسی جامعه اجتماعی جهان
  بین‌الملل یادداشت نسخه چاپی چاپ ارسال اشتراک گذاری اشتراک‌گذاری فونت کد لینک کوتاه نظر نظرات دقیقه مطالعه زمان مقدمه روزنامه سایت پایگاه
  گفتگو گفت‌وگو مصاحبه ایران تهران امروز قسمت بخش اول دوم ویدئو ویدیو عکس فیلم پادکست بشنوید ببینید بخوانید
  ویب ڈیسک ڈیسک نیوز رپورٹ رپورٹر نامہ نگار نمائندہ بیورو خصوصی ادارہ اداریہ کالم خبر خبریں کھیل کاروبار دنیا پاکستان تصویر شیئر کریں پڑھیں سنیں
  دیکھیں منٹ مطالعے وقت مضمون مضامین
  न्यूज न्यूज़ डेस्क ब्यूरो संवाददाता संवाद सहयोगी सूत्र टीम नेटवर्क एजेंसी वेब रिपोर्ट खबर खबरें समाचार वीडियो तस्वीर तस्वीरें फोटो शेयर करें
  पढ़ें पढ़े देखें सुनें जाएं फॉलो मिनट राज्य देश प्रदेश दिल्ली भारत इंडिया खेल राजनीति मनोरंजन व्यापार संपादकीय लेख विशेष हिन्दी हिंदी अपडेट भूमिका परिचय
  प्रतिनिधी वार्ताहर वृत्तसेवा वृत्तसंस्था बातमी बातम्या महाराष्ट्र ऑनलाइन लोकमत करा वाचा पहा शहर क्रीडा मुख्य भाग पहला दूसरा
  নিজস্ব প্রতিবেদক প্রতিবেদন প্রতিনিধি সংবাদদাতা ডেস্ক অনলাইন রিপোর্ট রিপোর্টার স্টাফ ব্যুরো বিশেষ খবর সংবাদ খেলা রাজনীতি অর্থনীতি বিনোদন মতামত সম্পাদকীয়
  সারাদেশ আন্তর্জাতিক জাতীয় বাংলাদেশ ঢাকা কলকাতা ছবি ভিডিও শেয়ার করুন পড়ুন দেখুন শুনুন মিনিট অফিস প্রিন্ট সংস্করণ ভূমিকা পর্ব জেলা
  செய்தி செய்திகள் செய்தியாளர் தமிழ் நிருபர் விளையாட்டு அரசியல் சினிமா வணிகம் இந்தியா உலகம் தமிழ்நாடு பகிர் பகிர்க நிமிடம் சிறப்பு ஆசிரியர் தலையங்கம்
  வீடியோ படங்கள் கட்டுரை முன்னுரை படிக்க கேட்க
  న్యూస్ వార్తలు వార్త డెస్క్ ప్రతినిధి బ్యూరో క్రీడలు సినిమా రాజకీయాలు రాజకీయం తెలంగాణ ఆంధ్రప్రదేశ్ జాతీయం వీడియో ఫోటోలు షేర్ చేయండి చదవండి నిమిషాలు
  సంపాదకీయం వ్యాసం ప్రత్యేక పరిచయం వెబ్ టీమ్ లేఖలు
  വാർത്ത വാർത്തകൾ ന്യൂസ് ലേഖകൻ ഡെസ്ക് സ്വന്തം കേരളം കായികം രാഷ്ട്രീയം സിനിമ വീഡിയോ ചിത്രങ്ങൾ പങ്കിടുക മിനിറ്റ് വായിക്കാൻ ആമുഖം
  חדשות כתבה כתב כתבת מערכת המערכת מערכתו דעות דעה ספורט כלכלה תרבות צרכנות בריאות ישראל ירושלים העולם הארץ וידאו תמונות צילום שתפו שתף שיתוף שמור
  קריאה לקריאה דקות דקה תגובות תגובה הדפסה הדפס שלח פרסומת עדכון פורסם מבוא פרק חלק ראשון סוכנויות הידיעות צוות האתר`
    .split(/\s+/u)
    .filter((word) => word.length > 1)
)

/**
 * A name in a script without capitals, without the title before it: `ד"ר דנה כספי`. That a text reads as one does not make it a name, for any
 * two nouns do: where it stands must speak for it too.
 *
 * @param isSigned Whether a word for the writer stands before it: a desk may be named then.
 * @returns `null` for other texts.
 */
export function readUncasedName(text: string, isSigned = false): string | null {
  if (text.length > 60) return null
  const plain = text.replace(title, '')
  const words = plain.split(' ')
  if (words.length < fewest || words.length > most || !letters.test(words.at(-1)!)) return null
  const stops = stopWordsOf(null)
  const isWord = (word: string): boolean =>
    letters.test(word) && !noLetter.test(word) && !stops.has(word) && (isSigned || !noName.has(word))
  return words.every((word) => initial.test(word) || isWord(word)) ? plain : null
}

/** What stands before a writer's name without a sign, and before little else. Others open a headline too: `تقرير اقتصادي شامل`. */
const by = /^(?:[a-z ]+|[^\n]*[:,،] ?|(?:بقلم|به قلم|توسط|بواسطة|מאת|লিখেছেন|সাক্ষাৎকার নিয়েছেন|द्वारा) )$/iu

/** The name behind words for a writer, `by` being a text's opening and `name` what follows it; `null` where they are something else. */
export function readSignedName(opening: string, rest: string): string | null {
  return by.test(opening) || (isTitledName(rest) && opening !== '') ? readUncasedName(rest, true) : null
}

/** Whether a title stands before a name, as it does before no rubric. */
export function isTitledName(text: string): boolean {
  return title.test(text) && readUncasedName(text) !== null
}

/** The most frequent surnames of Chinese, which stand first. */
const surnames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖' +
  '范汪陆陸石戴贾賈韦韋夏邱付方邹鄒熊白孟秦江阎閻薛侯雷段郝史陶贺賀毛龚龔邵钱錢覃武乔喬赖賴庞龐樊兰蘭殷施洪翟倪严嚴牛温俞章鲁魯葛毕畢聂聶焦向柳邢岳齐齊梅莫庄莊辛管祝左谷穆舒耿牟' +
  '卜路詹季裴柯凌戚纪紀褚娄婁欧歐阳苗霍盛申'
const chinese = new RegExp(`^(?:[${surnames}]|欧阳|歐陽|司马|司馬|诸葛|上官)[一-龠]{1,2}$`, 'u')
/** Rubrics that open with a surname. */
const noChinese = new Set(
  `石油 江苏 江西 江南 江湖 白酒 白银 武汉 武术 马拉松 兰州 夏令营 方法 方案 向上 田径 施工 高层 任命 任务 牛市 熊市 史话 程序 管理 温州 温度 汪洋 章程 路况 路透社 路透 季报 季度 周刊 周报 周末
  毛利 段子 严选 石化 黄金 林业 马上 许可 何时 何以 何地 齐鲁 庄园 章节 申报 申请 盛会 洪水 洪灾 毕业 余震 沈阳 郑州 徐州 杭州 梅州 钱包 钱塘 孟买 韩国 韩流 苏州 陆地 方言`.split(
    /\s+/u
  )
)

/** Whether a text is a Chinese name and nothing else: a frequent surname, and one or two signs. */
export function isChineseName(text: string): boolean {
  return chinese.test(text) && !noChinese.has(text)
}
