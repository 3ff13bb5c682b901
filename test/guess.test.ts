import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../src/languages/guess.ts'
import { packs } from '../src/languages/index.ts'

describe('guessLanguage', () => {
  it.each(packs.map(({ code, keeps }) => [code, keeps] as const))('tells %s by its prose', (code, keeps) => {
    expect(guessLanguage(keeps.map((text) => ({ text })))).toBe(code)
  })

  it.each([
    [
      'bg',
      'Мостът над реката ще остане затворен за тежки камиони до края на октомври, каза кметът пред журналисти във вторник сутринта.'
    ],
    [
      'ru',
      'Мост через реку останется закрытым для тяжёлых грузовиков до конца октября, сказал во вторник утром мэр города журналистам.'
    ],
    [
      'uk',
      'Міст через річку залишиться закритим для важких вантажівок до кінця жовтня, сказав у вівторок уранці міський голова журналістам.'
    ],
    [
      'sk',
      'Most cez rieku zostane pre ťažké nákladné autá zatvorený do konca októbra, povedal v utorok ráno primátor novinárom, ktorí sa ho pýtali na opravu.'
    ],
    [
      'cs',
      'Most přes řeku zůstane pro těžké nákladní vozy zavřený do konce října, řekl v úterý ráno starosta novinářům, kteří se ho ptali na opravu.'
    ],
    [
      'pl',
      'Most przez rzekę pozostanie zamknięty dla ciężarówek do końca października, powiedział we wtorek rano burmistrz, którego o to pytano.'
    ],
    [
      'hr',
      'Most preko rijeke ostat će zatvoren za teške kamione do kraja listopada, rekao je u utorak ujutro gradonačelnik novinarima koji su ga pitali.'
    ],
    [
      'hr',
      'Most preko reke ostaće zatvoren za teške kamione do kraja oktobra, rekao je u utorak ujutru gradonačelnik novinarima koji su ga pitali.'
    ],
    [
      'bn',
      'মঙ্গলবার সকালে মেয়র সাংবাদিকদের বলেন, নদীর ওপরের সেতুটি অক্টোবরের শেষ পর্যন্ত ভারী ট্রাকের জন্য বন্ধ থাকবে। তিনি বলেন, মেরামতের কাজ হয়ে গেলে সেটি খুলে দেওয়া হবে, কিন্তু তার আগে নয়।'
    ],
    ['ur', 'میئر نے منگل کی صبح صحافیوں کو بتایا کہ دریا کا پل اکتوبر کے آخر تک بھاری ٹرکوں کے لیے بند رہے گا۔'],
    ['fa', 'شهردار صبح سه‌شنبه به خبرنگاران گفت که پل روی رودخانه تا پایان مهر برای کامیون‌های سنگین بسته خواهد بود.'],
    [
      'mr',
      'नदीवरचा पूल ऑक्टोबरच्या अखेरपर्यंत अवजड ट्रकसाठी बंद राहणार आहे, असे महापौरांनी मंगळवारी सकाळी पत्रकारांना सांगितले. दुरुस्ती झाली की तो पुन्हा खुला होणार आहे, पण त्या आधी नाही, असे ते म्हणाले.'
    ],
    ['hi', 'महापौर ने मंगलवार सुबह पत्रकारों को बताया कि नदी का पुल अक्टूबर के अंत तक भारी ट्रकों के लिए बंद रहेगा।'],
    [
      'sr',
      'Мост преко реке остаће затворен за тешке камионе до краја октобра, рекао је у уторак ујутру градоначелник новинарима који су га питали.'
    ],
    [
      'sl',
      'Župan je v torek zjutraj novinarjem povedal, da bo most čez reko za težke tovornjake zaprt do konca oktobra, ker popravilo traja dlje.'
    ],
    ['sr', 'Мајстор каже да је на старом мосту нашао плочу и да на њој пише име градитеља, али за то нико није марио.']
  ])('tells %s from its neighbours: %s', (code, text) => {
    expect(guessLanguage([{ text }])).toBe(code)
  })

  it.each([
    [
      'tr',
      'Değirmenin kapısı sabah altı buçukta açıldı, un tozu avludaki tezgâhlara yayıldı.',
      'Kuyruk uzundu ama kimse şikâyet etmedi.',
      'Su varsa her cumartesi açık olacak, dedi Ilse Maron.'
    ],
    [
      'fi',
      'Ilse Maron avasi myllyn oven puoli seitsemältä, ja jauho pöllysi pihalle saakka.',
      'Jono oli jo pitkä, mutta kukaan ei valittanut.',
      'Hän sanoo, että mylly on auki joka lauantai, jos vettä on.'
    ]
  ])('reads shorter lines too where long ones are few: %s', (code, ...lines) => {
    expect(guessLanguage(lines.map((text) => ({ text })))).toBe(code)
  })

  it('reads no menu where a long line tells enough', () => {
    const menu = [
      'Home',
      'News and the weather',
      'This is all of the news',
      'Sign in to your account',
      'Who we are and what we do'
    ]
    const prose =
      'Le moulin a rouvert ses portes samedi matin, et la file d’attente descendait jusqu’à la rivière, a raconté Ilse Maron, qui vend sa farine aux voisins.'
    expect(guessLanguage([...menu, prose, `${prose} Le dimanche, il est fermé.`, prose].map((text) => ({ text })))).toBe('fr')
  })

  it('tells by letters what few words leave open', () => {
    expect(
      guessLanguage([
        {
          text: 'Мъж от град Търново изгуби на пътя ръкопис с къси бележки, а дъщеря му го върна от съседна къща в събота вечер.'
        }
      ])
    ).toBe('bg')
    expect(
      guessLanguage([
        {
          text: 'Od mája stojí lístok na vlak o euro viac a zľavy, ktoré žiaľ končia v pondelok, sa už nevrátia, za čo môžu peniaze.'
        }
      ])
    ).toBe('sk')
  })

  it.each([
    ['th', 'นายกเทศมนตรี Ilse Maron กล่าวว่า สะพานข้ามแม่น้ำจะปิดจนถึงสิ้นเดือนตุลาคม'],
    ['lo', 'ເຈົ້າເມືອງ Ilse Maron ກ່າວວ່າ ຂົວຂ້າມແມ່ນ້ຳຈະປິດຈົນເຖິງທ້າຍເດືອນຕຸລາ'],
    ['km', 'អភិបាលក្រុង Ilse Maron បាននិយាយថា ស្ពានឆ្លងទន្លេនឹងបិទរហូតដល់ចុងខែតុលា'],
    ['my', 'မြို့တော်ဝန် Ilse Maron က တံတားကို အောက်တိုဘာလကုန်အထိ ပိတ်ထားမည်ဟု ပြောသည်။'],
    ['ka', 'მერმა Ilse Maron თქვა, რომ ხიდი მდინარეზე ოქტომბრის ბოლომდე დაკეტილი იქნება.'],
    ['hy', 'Քաղաքապետ Ilse Maron ասաց, որ գետի վրայի կամուրջը փակ կմնա մինչև հոկտեմբերի վերջ։'],
    ['ta', 'மேயர் Ilse Maron, ஆற்றின் மீதான பாலம் அக்டோபர் இறுதி வரை மூடப்படும் என்றார்.'],
    ['te', 'మేయర్ Ilse Maron మాట్లాడుతూ నదిపై వంతెన అక్టోబరు చివరి వరకు మూసివేస్తామన్నారు.'],
    ['kn', 'ಮೇಯರ್ Ilse Maron ಅವರು ನದಿಯ ಸೇತುವೆ ಅಕ್ಟೋಬರ್ ಅಂತ್ಯದವರೆಗೆ ಮುಚ್ಚಲಿದೆ ಎಂದರು.'],
    ['ml', 'നദിക്ക് കുറുകെയുള്ള പാലം ഒക്ടോബർ അവസാനം വരെ അടച്ചിടുമെന്ന് മേയർ Ilse Maron പറഞ്ഞു.'],
    ['gu', 'મેયર Ilse Maron એ કહ્યું કે નદી પરનો પુલ ઓક્ટોબરના અંત સુધી બંધ રહેશે.'],
    ['pa', 'ਮੇਅਰ Ilse Maron ਨੇ ਕਿਹਾ ਕਿ ਦਰਿਆ ਦਾ ਪੁਲ ਅਕਤੂਬਰ ਦੇ ਅੰਤ ਤੱਕ ਬੰਦ ਰਹੇਗਾ।'],
    ['or', 'ମେୟର Ilse Maron କହିଛନ୍ତି ଯେ ନଦୀ ଉପରେ ଥିବା ପୋଲ ଅକ୍ଟୋବର ଶେଷ ଯାଏ ବନ୍ଦ ରହିବ।'],
    ['si', 'නගරාධිපති Ilse Maron පැවසුවේ ගඟ හරහා පාලම ඔක්තෝබර් අවසානය දක්වා වසා තබන බවයි.']
  ])('tells %s by its script: %s', (code, text) => {
    expect(guessLanguage([{ text }])).toBe(code)
    expect(guessLanguage([{ text: `The mayor said of the bridge that it is shut, and wrote ${text.slice(0, 12)} on it.` }])).toBe(
      'en'
    )
  })

  it.each(['মেয়র বলেছেন যে নদীর উপর সেতুটি অক্টোবরের শেষ পর্যন্ত বন্ধ থাকবে।', 'ከንቲባው ድልድዩ እስከ ጥቅምት መጨረሻ ድረስ ዝግ ይሆናል አሉ።'])(
    'leaves open what a script of two languages says: %s',
    (text) => {
      expect(guessLanguage([{ text }])).toBeNull()
    }
  )

  it.each([
    [
      'tr',
      'Ilgar köyünde salı gecesi çıkan fırtına, meydandaki asırlık çınarı yıktı. Sabah ağacın başına toplanan köylüler, köklerin altında taş örgülü bir kuyu gördü. Köyün en yaşlısı sandalyesini gövdenin yanına taşıdı. Müze müdürlüğü uzmanları kuyunun on sekizinci yüzyıldan kalma olduğunu, derinliğinin on dört metreye ulaştığını tahmin ediyor. Muhtar Demirel ise bu kuyunun mayıs ayında ziyarete açılacağını söyledi.'
    ],
    [
      'cs',
      'Fotbalisté Brodku vedli ještě v devadesáté minutě, přesto doma s posledními Lhoticemi jen remizovali. Rozhodl vlastní gól kapitána Hrubce, kterého diváci vypískali. Domácí začali skvěle, ve druhé půli přidali gól, hosté snížili po přímém kopu střídajícího Vrány. Trenér Bartoš děkoval hráčům, fanouškům i rozhodčím.'
    ]
  ])('tells %s, which has few small words, by its letters too', (code, text) => {
    expect(guessLanguage([{ text }])).toBe(code)
  })

  it.each([
    'Bələdiyyə sədri çərşənbə axşamı jurnalistlərə deyib ki, çayın üzərindəki körpü ağır yük maşınları üçün oktyabrın sonuna qədər bağlı qalacaq, çünki dağıntı böyükdür.',
    'মেয়ৰে মঙলবাৰে পুৱা সাংবাদিকক কয় যে নদীৰ ওপৰৰ দলংখন অক্টোবৰৰ শেষলৈকে গধুৰ ট্ৰাকৰ বাবে বন্ধ থাকিব।',
    'ښاروال د سې شنبې په سهار خبریالانو ته وویل چې د سیند پر سر پل به د اکتوبر تر پایه پورې د درنو لاریو لپاره بند وي.'
  ])('does not take a language that it does not know for its neighbour: %s', (text) => {
    expect(guessLanguage([{ text }])).toBeNull()
  })

  it('tells scripts apart where names are foreign', () => {
    expect(guessLanguage([{ text: '木匠 Ilse Maron 说，旧木头比新木头结实，只是脾气大一些，水车每天转六个小时。' }])).toBe('zh')
    expect(guessLanguage([{ text: 'הנגר Ilse Maron סיפר שהעץ הישן חזק מן החדש, ושגלגל המים מסתובב שש שעות ביום.' }])).toBe('he')
    expect(guessLanguage([{ text: 'The carpenter wrote הנגר הזקן and the name of the mill on the wall of the house.' }])).toBe(
      'en'
    )
    expect(
      guessLanguage([{ text: 'דער סטאָליער האט געזאגט אז די אלטע האלץ איז שטארקער פון די נייע, און די ראד דרייט זיך.' }])
    ).toBeNull()
    expect(guessLanguage([{ text: 'The carpenter wrote 木匠 and the name of the mill on the wall of the house.' }])).toBe('en')
  })

  // Those which share words with it: Swedish in Finland's papers; Romanian and Czech, next door, and all that write `a`, `is` and `el`.
  it.each([
    [
      'fi',
      'Kunta myi koulun eurolla, mutta ostaja löysi ullakolta kirjeitä, jotka on lähetetty ennen sotaa ja joita kukaan ei ole lukenut.'
    ],
    [
      'sv',
      'Kommunen sålde skolan för en euro, men köparen hittade brev på vinden som skickades före kriget och som ingen har läst.'
    ],
    [
      'hu',
      'A falu egy forintért adta el az iskolát, de a vevő a padláson olyan leveleket talált, amelyeket még senki sem olvasott.'
    ],
    ['ro', 'Satul a vândut școala cu un leu, dar cumpărătorul a găsit în pod scrisori pe care nu le-a citit nimeni până acum.'],
    ['cs', 'Obec prodala školu za korunu, ale kupec našel na půdě dopisy, které byly poslány před válkou a které nikdo nečetl.'],
    [
      'es',
      'El pueblo vendió la escuela por un euro, pero el comprador halló en el desván cartas que nadie había leído hasta ahora.'
    ],
    ['en', 'The village sold a school for a euro, but the buyer is said to have found letters that nobody has read until now.']
  ])('tells %s from its neighbours', (code, text) => {
    expect(guessLanguage([{ text }])).toBe(code)
  })

  it.each([
    [
      'ca',
      'El fuster va dir que la fusta vella és més forta que la nova, però que amb els anys s’ha tornat capritxosa i no hi ha res a fer.'
    ],
    [
      'es',
      'El carpintero dijo que la madera vieja es más fuerte que la nueva, pero que con los años se ha vuelto caprichosa y no hay nada que hacer.'
    ],
    [
      'fr',
      'Le menuisier a dit que le vieux bois est plus fort que le neuf, mais qu’avec les années il est devenu capricieux et qu’il n’y a rien à faire.'
    ],
    [
      'pt',
      'O carpinteiro disse que a madeira velha é mais forte do que a nova, mas que com os anos se tornou caprichosa e não há nada a fazer.'
    ],
    [
      'it',
      'Il falegname ha detto che il legno vecchio è più forte del nuovo, ma che con gli anni è diventato capriccioso e non c’è niente da fare.'
    ],
    [
      'lt',
      'Stalius sakė, kad sena mediena yra stipresnė už naują, tačiau per metus ji tapo kaprizinga ir nieko čia nebegalima padaryti.'
    ],
    [
      'pl',
      'Stolarz powiedział, że stare drewno jest mocniejsze od nowego, ale z biegiem lat stało się kapryśne i nic się na to nie da poradzić.'
    ],
    ['ar', 'قال النجار إن الخشب القديم أقوى من الجديد، لكنه صار مع السنين متقلبا، ولا شيء يمكن فعله في هذا.'],
    ['fa', 'نجار گفت که چوب کهنه از چوب نو محکم‌تر است، اما با گذشت سال‌ها بدقلق شده و برای این کاری نمی‌شود کرد.']
  ])('tells %s from its neighbours', (code, text) => {
    expect(guessLanguage([{ text }])).toBe(code)
  })
})
