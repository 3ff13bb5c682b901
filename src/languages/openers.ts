/** Small words that open sentences and end no headline, beside the stop words: pronouns, possessives and conjunctions, lower case. */
const OPENERS = `
  however meanwhile although though while when since because despite according after before there these those they she he we our your my
  jedoch dennoch trotzdem während obwohl nachdem bevor diese dieser dieses damit dort seit unser unsere mein meine sein seine
  cependant pourtant toutefois ainsi alors lorsque quand ces cette ceux notre nos mon mes son ses leur leurs selon après depuis malgré mais
  aunque mientras cuando desde según también además sin estos estas nuestro nuestra hay todos todas
  tuttavia mentre quando dopo secondo anche questi queste questa questo nostro nostra loro ogni tutti tutte
  porém entretanto enquanto quando depois segundo também estes estas nosso nossa todo todos toda todas nem isso isto
  echter terwijl toen nadat volgens ook deze zij wij onze mijn toch daarom
  jednak ponieważ kiedy podczas według także również nasz nasza nasze moja mój nikt każdy choć dlatego
  însă totuși când după potrivit această acest acești noastră nostru fiecare niciun nicio
  však když podle také tento tato tyto náš naše moje můj nikdo každý přesto proto
  emellertid medan när efter enligt även dessa denna vår våra min mina alla ingen därför
  imidlertid mens når etter ifølge også disse denne vår våre min mine alle ingen derfor likevel samtidig dermed ettersom dessuten
  imidlertid mens når efter ifølge også disse denne vores min mine alle ingen derfor alligevel samtidig dermed eftersom desuden
  kuitenkin vaikka koska kun jälkeen mukaan myös nämä tämä meidän minun kaikki kukaan siksi silti samalla lisäksi
  azonban miközben mert amikor után szerint is ezek ez az a mi én minden senki ezért mégis közben emellett
  sedangkan namun tetapi ketika setelah menurut juga kami kita mereka tidak selain sementara meski bahkan
  tuy nhưng khi sau theo cũng chúng họ tôi không ngoài trong nếu mọi lúc
  ancak fakat çünkü göre sonra ayrıca bizim onlar herkes hiç bunun bunlar
  damals danach zuvor inzwischen mittlerweile später nun doch denn schließlich zudem außerdem insgesamt mindestens beim laut dazu wegen ihm ihn
  warum wieso wie wann wer wo hier jetzt bisher zunächst derzeit ein eine
  auparavant hier aujourd'hui désormais puis enfin outre chez elle elles ils elle il nous vous pourquoi comment qui où quel quelle avant dès
  après-midi aucun aucune chaque plusieurs sur dans avec sans sous
  entonces luego antes ahora hoy ayer finalmente asimismo su sus nadie algunos algunas este esta cómo cuándo quién dónde cuál porque tras hasta entre
  allora poi prima adesso oggi ieri infine inoltre nella nelle nello nei nel sulla dalla dal sua suo sue suoi nessuno alcuni alcune perché come chi dove tra fra
  então antes agora hoje ontem finalmente além seu sua seus suas ninguém alguns algumas este esta como quem onde porque após entre até numa num nesta neste
  daarna toen nu intussen inmiddels vandaag gisteren uiteindelijk bovendien haar zijn niemand sommige waarom hoe wanneer wie waar tussen sinds tijdens hun ze het
  wtedy potem wcześniej teraz dziś wczoraj wreszcie ponadto jej jego ich niektórzy dlaczego jak gdzie przed przez od wśród jeśli gdy sama sam
  tehdy potom předtím nyní dnes včera nakonec navíc její jeho jejich někteří proč jak kdy kdo kde před během mezi pokud jestli v ve
  atunci apoi înainte acum astăzi ieri în cele ei lui nimeni unii unele de ce cum cine unde între până deși
  då sedan nu idag igår slutligen dessutom hennes hans deras några varför hur vem var mellan under innan om vi hon han de det
  da siden nå idag igår til hennes hans deres noen hvorfor hvordan hvem hva var mellom under innen om vi hun han de det jeg dette slik senere tidligere
  da siden nu idag igår til hendes hans deres nogle hvorfor hvordan hvem hvad var mellem under inden om vi hun han de det jeg dette sådan senere tidligere
  sitten nyt tänään eilen lopulta hänen heidän jotkut miksi miten milloin kuka missä ennen välillä jos me hän he se myöhemmin aiemmin
  aztán most ma tegnap végül az ő egyes miért hogyan mikor ki hol előtt között ha mi ő ők később korábban
  lalu kemudian sebelumnya kini hari akhirnya ia dia beberapa mengapa kenapa bagaimana kapan siapa antara sejak saat sebanyak tahun
  rồi trước nay hôm cuối anh chị ông bà một số vì sao tại tuy từ trong ngoài
  nooit nikdy nie nunca jamais mai niet non no har skulle haben hat gibt nu tidak apakah belum chưa có hiç hatta
  önce şimdi bugün dün sonunda ise onun onların bazı neden niçin nasıl kim nerede arasında kadar bu şu o
  однако поэтому когда после согласно также эти наш наша наше мой моя никто каждый хотя потом теперь сейчас завтра сегодня вчера
  однак проте тому коли після згідно також ці наш наша наше мій моя ніхто кожен хоча потім тепер зараз завтра сьогодні вчора торік
  وأضاف وأضافت وقال وقالت وأوضح وأوضحت وأشار وأشارت وتابع وتابعت وأكد وأكدت ولفت ولفتت وكان وكانت ويذكر وذكر وذكرت وبحسب ووفقا ووفقًا وشدد ومن
  وبيّن وختم واعتبر وصرح وكشف وأردف واستطرد ونقلت ويأتي وتأتي وفي وتعاني ويعاني ورفع وبلغ وبلغت وسجل وتوقع وتوقعت وتابعوا وقالوا وطالب وطالبت ودعا ودعت وأعلن وأعلنت وجاء وجاءت كما
  او وی همچنین اما گفتنی ایشان آن‌ها آنها نامبرده
  त्यांनी त्यामुळे मात्र दरम्यान यावेळी याबाबत तसेच मी आम्ही आता यापूर्वी
  انہوں ان وہ یہ تاہم البتہ لیکن جبکہ دوسری ادھر بعد واضح یاد ہم میں اب
  তিনি তারা তাঁরা এছাড়া এদিকে অন্যদিকে তবে কিন্তু এরপর পরে এর এতে এ সে আমি আমরা
  उन्होंने उन्होने वहीं हालांकि लेकिन इससे इसके वे वह उनके उनका उनकी
  그는 그녀는 그들은 하지만 그러나 그리고 또한 한편 이에 이번 지난해 당시 앞서 이후 특히 다만 결국 따라서
  обаче докато когато след според също тези нашите наш наша моят никой всеки затова после сега днес вчера утре преди
  však keď podľa tiež táto tento tieto náš naša naše moja môj nikto každý preto potom predtým teraz dnes včera nakoniec navyše prečo kde medzi počas
  međutim kada nakon prema također ovaj ova ove naš naša naše moj nitko niko svatko zato zatim prije sada danas jučer juče napokon zašto gdje tko između
  међутим када након према такође овај ова ово ове наш наша наше мој нико свако зато затим пре сада данас јуче сутра напокон зашто где ко између док
  иако ипак осим због они он она поред после пошто како њих њихов уз бројне него
  vendar čeprav ker ko po pred med zaradi tudi ta te ti to naš naša naše moj nihče vsak zato potem prej zdaj danes včeraj jutri končno zakaj kje kdo če medtem
  kljub kot na v pri brez oni ona on njegov njen njihov nekateri saj sicer
  megjithatë ndërsa kur pasi pas para sipas gjithashtu ky kjo këta këto ynë jonë tanë im askush çdo prandaj pastaj tani sot dje nesër më së fundi pse ku kush nëse
  edhe pse sepse ndonëse ai ajo ata gjatë nga në me por disa për
  tanmateix així mentre quan després abans segons també aquests aquestes aquest aquesta nostre nostra ell ells ara avui ahir finalment malgrat ningú cada com
  per això doncs aleshores alguns algunes perquè però què qui entre fins durant
  tačiau todėl kai po prieš pagal taip pat šie šios šis ši mūsų jų jis ji jie jos dabar šiandien vakar galiausiai nors niekas kiekvienas kaip kodėl
  anot pasak tuomet vėliau anksčiau tada nes kur kas tarp nuo iki jei o bet ir
  ent aga kuid siiski sest kuna kui kuigi pärast enne järgi samuti seda selle meie meil nad nende tema minu täna eile nüüd lõpuks
  keegi iga miks kuidas kus millal vahel alates kuni seejärel varem hiljem lisaks sealhulgas ühtlasi või siis siin seal olen oleme
  taču tomēr tāpēc tādēļ jo kad lai pēc pirms saskaņā arī šie šīs šis šī tā mūsu viņa viņš viņi mans mana šodien vakar tagad beidzot
  neviens katrs kāpēc kā kur kas starp kopš līdz vēlāk agrāk savukārt turklāt bet vai jau
  manakala apabila kerana selepas sebelum beliau bagaimanapun walau walaupun selain ekoran justeru malah tiada setiap sebaliknya kini semalam kelmarin
  אולם לכן אמנם בנוסף במקביל בתגובה לדבריו לדבריה לבסוף למרות מדוע כיצד לטענתו לטענתה מנגד בינתיים
  ωστόσο όμως όταν μετά σύμφωνα επίσης αυτοί αυτές μας μου κανείς κάθε αν
`

/** The words, all languages together. */
export const openers: ReadonlySet<string> = new Set(OPENERS.trim().split(/\s+/u))
