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
  sedangkan namun tetapi ketika setelah menurut juga kami kita mereka tidak selain sementara meski bahkan
  tuy nhưng khi sau theo cũng chúng họ tôi không ngoài trong nếu mọi lúc
  ancak fakat çünkü göre sonra ayrıca bizim onlar herkes hiç bunun bunlar
  однако поэтому когда после согласно также эти наш наша наше мой моя никто каждый хотя потом теперь сейчас завтра сегодня вчера
  однак проте тому коли після згідно також ці наш наша наше мій моя ніхто кожен хоча потім тепер зараз завтра сьогодні вчора торік
  وأضاف وأضافت وقال وقالت وأوضح وأوضحت وأشار وأشارت وتابع وتابعت وأكد وأكدت ولفت ولفتت وكان وكانت ويذكر وذكر وذكرت وبحسب ووفقا ووفقًا وشدد ومن
  وبيّن وختم واعتبر وصرح وكشف وأردف واستطرد ونقلت ويأتي وتأتي وفي وتعاني ويعاني ورفع وبلغ وبلغت وسجل وتوقع وتوقعت وتابعوا وقالوا وطالب وطالبت ودعا ودعت وأعلن وأعلنت وجاء وجاءت كما
  او وی همچنین اما گفتنی ایشان آن‌ها آنها نامبرده
  उन्होंने उन्होने वहीं हालांकि लेकिन इससे इसके वे वह उनके उनका उनकी
  그는 그녀는 그들은 하지만 그러나 그리고 또한 한편 이에 이번 지난해 당시 앞서 이후 특히 다만 결국 따라서
  ωστόσο όμως όταν μετά σύμφωνα επίσης αυτοί αυτές μας μου κανείς κάθε αν
`

/** The words, all languages together. */
export const openers: ReadonlySet<string> = new Set(OPENERS.trim().split(/\s+/u))
