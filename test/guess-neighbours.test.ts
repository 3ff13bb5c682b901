import { expect, it } from 'vitest'
import { guessLanguage } from '../src/languages/guess.ts'

/** Ten sentences each of languages that are neighbours: Estonian and Finnish, Latvian and Lithuanian, Malay and Indonesian. */
const neighbours: Readonly<Record<string, string>> = {
  et: `
    Puusepp ütles, et vana puit on uuest tugevam, aga aastatega on see tujukaks muutunud ja midagi ei ole enam teha.
    Vald müüs kooli ühe euro eest, kuid ostja leidis pööningult kirju, mis saadeti enne sõda ja mida keegi ei ole lugenud.
    Sild üle jõe jääb raskeveokitele suletuks oktoobri lõpuni, ütles vallavanem teisipäeva hommikul ajakirjanikele.
    Nelja aastaga on küla elanike arv vähenenud kolmandiku võrra, kuid koolis õpib sama palju lapsi kui varem.
    Eile õhtul süttis Võrumaal elumaja, päästjate saabudes oli hoone juba lahtise leegiga põlemas.
    Meeskond kaotas esimese poolaja, aga võitis lõpuks ikkagi, sest vastane väsis ja väravavaht eksis kaks korda.
    Kirjanik räägib, kuidas ta lapsena suvel vanaema juures raamatuid luges ja miks ta nüüd ise kirjutama hakkas.
    Valitsus otsustas neljapäeval, et uus maks hakkab kehtima järgmise aasta algusest ja puudutab kõiki ettevõtteid.
    Muuseumi juhataja sõnul on näitusel sadakond eset, millest osa on esimest korda avalikkuse ees.
    Ilmateenistuse prognoosi järgi sajab nädalavahetusel lund ning teed muutuvad libedaks, eriti ranniku lähedal.
  `,
  fi: `
    Puuseppä sanoi, että vanha puu on uutta vahvempaa, mutta vuosien mittaan siitä on tullut oikukasta eikä mitään ole tehtävissä.
    Joen yli kulkeva silta pysyy suljettuna raskailta autoilta lokakuun loppuun asti, kunnanjohtaja kertoi toimittajille tiistaina.
    Kirjailija kertoo, miten hän luki lapsena kirjoja isoäidin luona ja miksi hän nyt itse kirjoittaa.
    Hallitus päätti torstaina, että uusi vero tulee voimaan ensi vuoden alusta ja koskee kaikkia yrityksiä.
    Eilen illalla syttyi omakotitalo palamaan, ja pelastajien tullessa rakennus oli jo ilmiliekeissä.
    Joukkue hävisi ensimmäisen puoliajan, mutta voitti lopulta, koska vastustaja väsyi ja maalivahti erehtyi.
    Museon johtajan mukaan näyttelyssä on satakunta esinettä, joista osa on nyt ensi kertaa esillä.
    Ennusteen mukaan viikonloppuna sataa lunta ja tiet muuttuvat liukkaiksi, varsinkin rannikon lähellä.
    Neljässä vuodessa kylän väkiluku on vähentynyt kolmanneksen, mutta koulussa on yhtä paljon lapsia kuin ennen.
    Kunta myi koulun eurolla, mutta ostaja löysi ullakolta kirjeitä, joita kukaan ei ole lukenut.
  `,
  lv: `
    Galdnieks teica, ka veca koksne ir stiprāka par jaunu, taču gadu gaitā tā kļuvusi kaprīza un neko tur vairs nevar darīt.
    Pagasts pārdeva skolu par vienu eiro, bet pircējs bēniņos atrada vēstules, kas sūtītas pirms kara un ko neviens nav lasījis.
    Tilts pār upi smagajām automašīnām būs slēgts līdz oktobra beigām, otrdienas rītā žurnālistiem sacīja domes priekšsēdētājs.
    Četros gados ciema iedzīvotāju skaits sarucis par trešdaļu, tomēr skolā mācās tikpat daudz bērnu kā agrāk.
    Vakar vakarā aizdegās dzīvojamā māja, un, ugunsdzēsējiem ierodoties, ēka jau dega ar atklātu liesmu.
    Komanda zaudēja pirmo puslaiku, bet beigās uzvarēja, jo pretinieki nogura un vārtsargs divas reizes kļūdījās.
    Rakstniece stāsta, kā bērnībā vasarās pie vecmāmiņas lasīja grāmatas un kāpēc tagad raksta pati.
    Valdība ceturtdien nolēma, ka jaunais nodoklis stāsies spēkā nākamā gada sākumā un attieksies uz visiem uzņēmumiem.
    Muzeja vadītāja norāda, ka izstādē ir ap simts priekšmetu, no kuriem daļa pirmo reizi skatāma publiski.
    Sinoptiķi prognozē, ka nedēļas nogalē snigs un ceļi kļūs slideni, it īpaši piekrastē.
  `,
  lt: `
    Stalius sakė, kad sena mediena yra stipresnė už naują, tačiau per metus ji tapo kaprizinga ir nieko čia nebegalima padaryti.
    Tiltas per upę sunkiasvoriam transportui bus uždarytas iki spalio pabaigos, antradienio rytą žurnalistams sakė meras.
    Rašytoja pasakoja, kaip vaikystėje vasarą pas močiutę skaitė knygas ir kodėl dabar rašo pati.
    Vyriausybė ketvirtadienį nusprendė, kad naujas mokestis įsigalios kitų metų pradžioje ir bus taikomas visoms įmonėms.
    Vakar vakare užsidegė gyvenamasis namas, o atvykus ugniagesiams pastatas jau degė atvira liepsna.
    Komanda pralaimėjo pirmąjį kėlinį, bet galiausiai laimėjo, nes varžovai pavargo ir vartininkas du kartus suklydo.
    Per ketverius metus kaimo gyventojų sumažėjo trečdaliu, tačiau mokykloje mokosi tiek pat vaikų kaip anksčiau.
    Muziejaus vadovas sako, kad parodoje yra apie šimtą daiktų, iš kurių dalis rodoma pirmą kartą.
    Savivaldybė mokyklą pardavė už vieną eurą, bet pirkėjas palėpėje rado laiškų, kurių dar niekas nebuvo skaitęs.
    Sinoptikai prognozuoja, kad savaitgalį snigs ir keliai taps slidūs, ypač prie jūros.
  `,
  ms: `
    Tukang kayu itu berkata, kayu lama lebih kuat daripada kayu baharu, tetapi lama-kelamaan ia menjadi rapuh dan tiada apa yang boleh dilakukan lagi.
    Kampung itu menjual sekolah dengan harga seringgit, tetapi pembeli menemui surat di loteng yang dihantar sebelum perang dan tidak pernah dibaca sesiapa.
    Jambatan merentasi sungai itu akan ditutup kepada lori berat sehingga hujung Oktober, kata Yang Dipertua majlis kepada pemberita pagi Selasa.
    Dalam tempoh empat tahun, penduduk kampung itu berkurang satu pertiga, namun jumlah murid sekolah masih sama seperti sebelum ini.
    Sebuah rumah terbakar malam kelmarin dan ketika bomba tiba, bangunan itu sudah hampir musnah.
    Pasukan itu kalah pada separuh masa pertama, tetapi akhirnya menang kerana lawan keletihan dan penjaga gol melakukan dua kesilapan.
    Penulis itu bercerita bagaimana beliau membaca buku di rumah neneknya setiap cuti sekolah dan mengapa beliau kini menulis sendiri.
    Kerajaan pada Khamis memutuskan cukai baharu itu akan berkuat kuasa awal tahun depan dan membabitkan semua syarikat.
    Menurut pengarah muzium, terdapat kira-kira seratus barangan dipamerkan dan sebahagian daripadanya buat kali pertama dilihat orang ramai.
    Jabatan Meteorologi menjangkakan hujan lebat pada hujung minggu dan orang ramai dinasihatkan supaya berhati-hati di jalan raya.
  `,
  id: `
    Tukang kayu itu berkata kayu tua lebih kuat daripada kayu baru, tetapi seiring waktu kayu itu menjadi rewel dan tidak ada yang bisa dilakukan.
    Desa itu menjual sekolah seharga satu euro, tetapi pembelinya menemukan surat di loteng yang dikirim sebelum perang dan belum pernah dibaca siapa pun.
    Jembatan di atas sungai itu akan ditutup bagi truk berat hingga akhir Oktober, kata kepala desa kepada wartawan pada Selasa pagi.
    Dalam empat tahun, jumlah warga desa itu turun sepertiga, namun jumlah murid di sekolah masih sama seperti sebelumnya.
    Sebuah rumah terbakar kemarin malam dan saat petugas tiba, bangunan itu sudah habis dilalap api.
    Tim itu kalah pada babak pertama, tetapi akhirnya menang karena lawan kelelahan dan kiper melakukan dua kesalahan.
    Penulis itu bercerita bagaimana ia membaca buku di rumah neneknya setiap liburan dan mengapa kini ia menulis sendiri.
    Pemerintah pada Kamis memutuskan pajak baru itu akan berlaku mulai awal tahun depan dan mencakup semua perusahaan.
    Menurut direktur museum, ada sekitar seratus benda yang dipamerkan dan sebagian di antaranya baru pertama kali diperlihatkan.
    Badan Meteorologi memperkirakan hujan lebat pada akhir pekan dan warga diimbau agar berhati-hati di jalan.
  `
}

const sentencesOf = (code: string): string[] =>
  (neighbours[code] ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim())

it.each(Object.keys(neighbours))('tells %s from its neighbour by ten sentences, and takes none of them for the other', (code) => {
  const sentences = sentencesOf(code)
  expect(sentences).toHaveLength(10)
  expect(guessLanguage(sentences.map((text) => ({ text })))).toBe(code)
  for (const text of sentences) expect([code, null], text).toContain(guessLanguage([{ text }]))
})

it.each(Object.keys(neighbours))('tells %s by any three sentences in a row, or not at all', (code) => {
  const sentences = sentencesOf(code)
  for (let at = 0; at + 3 <= sentences.length; at++)
    expect([code, null]).toContain(guessLanguage(sentences.slice(at, at + 3).map((text) => ({ text }))))
})
