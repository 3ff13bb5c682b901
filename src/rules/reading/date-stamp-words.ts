import { lower } from '../wording/lower.ts'
import { changed, published, stamped } from './day-words.ts'

/** What else stands in a line of dates: small words, which of several days it is, clocks, zones, days of the week that `Intl` writes otherwise. */
const others =
  toSet(`at on first last originally edited final am um den vom datum zuletzt letzte le la à as de del du jour dernière el en los las a última
  último il alle ore della modifica ultima ultimo em ao aos às o op laatst laatste senaste senast på w dne dnia ostatnia poslední
  posledná zadnja posljednja poslednja izmjena izmena úprava aktualizácia u dňa sati časova ч часа година последна последно промяна в în lần cuối lúc ngày
  cập nhật đăng xuất bản pada tarihi son update wijziging в о г р года року στις τελευταία في آخر تم تاريخ التاريخ التحديث الأخير الساعة
  زمان تاریخ آخرین ساعت अंतिम बजे শেষ সর্বশেষ সময় রোববার এএম পিএম টা بجے ڈیٹ آخری تازہ ترین بروز بوقت शेवटचे रोजी वाजता 最新 最后 最後 最終 时间 時間 오전 오후 午前 午後 上午 下午
  m p am pm h hs hr hrs uhr uur kl godz ora orele ob om saat pukul ص م صباحا مساء gmt utc cet cest wib wita wit
  sist først senest sidst oprindeligt opprinnelig klo kello viimeksi alun perin utolsó utoljára
  mo di mi do fr sa so po út st čt pá ne pon wt śr czw pt sob niedz lun mar mer gio jeu ven sam dim lør tors fre lör sön man tir tirs ons tor lør søn ma ti ke to pe la su
  kell viimati algselt kuupäev plkst pulksten gada pēdējās izmaiņas pada jam tarikh kali terakhir
  les darrera dia val d בשעה שעה יום ראשון שני שלישי רביעי חמישי שישי שבת
  น เวลา วันที่ เมื่อ วัน พ.ศ ล่าสุด
  у сати час часова последња измена датум објаве време пон уто сре чет пет суб нед
  ob uri ura poseg sprememba posodobitev tor sre čet pet sob ned
  më në ora orën e fundit herë datë data hënë martë mërkurë enjte premte shtunë diel hën mër enj pre sht
  feira thứ hai ba tư năm sáu bảy chủ nhật`)

/** Days told from today. */
const near =
  toSet(`today yesterday heute gestern aujourd hui hier hoy ayer oggi ieri hoje ontem vandaag gisteren idag igår dag går i gaar tänään eilen ma tegnap
  sot dje
  danes včeraj
  данас јуче
  dzisiaj dziś wczoraj dnes včera danas jučer juče днес вчера azi astăzi hari ini kemarin hôm nay qua bugün dün avui ahir šiandien vakar täna eile šodien semalam היום אתמול`)

const words = [changed, published, stamped].flat()
const stems = words.filter((stem) => !stem.includes(' '))
const openings = new Set(words.filter((stem) => stem.includes(' ')).map((stem) => stem.slice(0, stem.indexOf(' '))))

/** Whether a word, in small letters, says that the day behind it is that of publishing or changing. */
export function opensStamp(word: string): boolean {
  return openings.has(word) || stems.some((stem) => word.startsWith(stem))
}

/** What stands before the day of anything, as before that of a story. */
const neutral = toSet('date data dato datum dátum stand tarih tarihi дата fecha تاریخ')

/** What is before the day of something else than a story. */
const events =
  toSet(`born died deadline doors until till from when due expires expired starts start begins ends opens opened closes closed opening closing duration
  geboren gestorben bis ab beginn ende einlass anmeldeschluss termin wann eröffnung né née mort début fin échéance ouverture jusqu'au nacido nacida murió
  hasta desde cuándo inicio fin nato nata morto morta fino dal scadenza inizio quando nascido nascida até início prazo geboren overleden tot vanaf aanvang
  urodzony urodzona zm termin koniec początek narozen zemřel začátek konec родился родилась умер умерла до начало окончание срок
  født død frist indtil født död född till start slut syntynyt kuollut
  рођен рођена преминуо преминула почетак крај рок
  rojen rojena umrl umrla začetek konec
  lindur vdiq fillon mbaron afati hapet
  sündinud surnud algus lõpp tähtaeg dzimis dzimusi miris mirusi sākums beigas termiņš lahir tamat mula sehingga`)

/** Whether a word, in small letters, stands before the day of an event or a life. */
export function tellsEvent(word: string): boolean {
  return events.has(word)
}

/** Whether a line of dates has a word for publishing or changing. */
export function saysWhatDay(text: string): boolean {
  return lower(text)
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => opensStamp(word) && !neutral.has(word))
}

/** Whether a word, in small letters, says nothing beside a date. */
export function fillsStamp(word: string): boolean {
  return others.has(word)
}

/** Whether a word, in small letters, is one of those for today and yesterday. */
export function isNear(word: string): boolean {
  return near.has(word)
}

function toSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u))
}
