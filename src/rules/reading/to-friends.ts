/** What asks to share with friends, and names nothing else to be shared. */
export const toFriends: readonly RegExp[] = [
  /^(?:इसे |यह )?(?:अपने )?(?:दोस्तों|मित्रों|परिवार)(?: और \S+)? (?:के साथ|को|से) (?:साझा|शेयर|फॉरवर्ड|भेजें)(?: करें| कीजिए)?\P{L}*$/u,
  /^(?:شارك|انشر|أرسل|مشاركة)(?:ه|ها|وه)? (?:مع |إلى |ل)(?:ال)?أصدقا\p{L}*\P{L}*$/u,
  /^(?:این )?(?:را )?(?:با|برای) دوستان(?: خود|تان)? (?:به اشتراک بگذارید|هم(?:\u200c)?رسانی کنید|بفرستید)\P{L}*$/u,
  /^(?:μοιρ|κοινοποι|στείλ|διαδώσ)\p{L}+(?: το)?(?: με| σε)?(?: τους)? φίλ\p{L}+(?: σου| σας)?\P{L}*$/u,
  /^(?:bunu )?arkadaş\p{L}+ (?:paylaş|gönder)\p{L}*\P{L}*$/u,
  /^(?:bagikan|sebarkan|kirim)(?:kan)?(?: ini)? (?:ke|kepada|dengan) teman(?:-teman|mu| anda)*\P{L}*$/u,
  /^(?:dela|tipsa|skicka)(?: det(?:ta)?| den| vidare)?(?: med| till)? (?:dina |din |en )?vän\p{L}*\P{L}*$/u,
  /^(?:(?:del|send)(?: dette| denne| den)?(?: saken| artikkelen| artiklen)? (?:med|til)|tips?) (?:dine |din |en )?ven\p{L}*\P{L}*$/u,
  /^(?:jaa|lähetä|vinkkaa|kerro)(?: tämä| tästä)?(?: juttu| artikkeli| linkki)? (?:ystäv|kaver)\p{L}*\P{L}*$/u,
  /^(?:oszd|ossza|küldd|küldje)(?: meg| el)?(?: ezt)?(?: a cikket)? (?:a |az )?(?:barát|ismerős)\p{L}*\P{L}*$/u,
  /^(?:sdíl|pošl|posl|doporuč)\p{L}+(?: to| jej)?(?: s| svým| se)? (?:svými )?(?:přá?tel|příteli|známým)\p{L}*\P{L}*$/u,
  /^(?:zdieľ|pošl|posl|odporuč|odporúč)\p{L}+(?: to| ho| článok)?(?: s| svojim)? (?:svojimi )?(?:priate|známym|kamarát)\p{L}*\P{L}*$/u,
  /^(?:podijel|podel|pošal|proslijed|preporuč)\p{L}+(?: ovo| ga| članak)?(?: s| sa| svojim)? (?:svojim )?prijatelj\p{L}*\P{L}*$/u,
  /^(?:сподел|изпрат|препоръч)\p{L}+(?: я| го| това| статията| новината)?(?: с| на)? (?:своите |свои |ваши )?приятел\p{L}*\P{L}*$/u,
  /^(?:поділ|надішл|надіс|пошир|відправ|розкаж)\p{L}+(?: це| цим| про це)?(?: з| із)? (?:своїми |вашими |своїм )?друз\p{L}*\P{L}*$/u,
  /^(?:подел|расска|отправ|пошл|порекоменд)\p{L}+(?: эт\p{L}+| об этом)?(?: новост\p{L}+| стать\p{L}+| материал\p{L}*)?(?: с)?(?: своими)? друз\p{L}*\P{L}*$/u,
  /^(?:hãy )?(?:chia sẻ|gửi|giới thiệu)(?: cho| với| tới| đến)? bạn bè(?: của bạn)?\P{L}*$/u
]
