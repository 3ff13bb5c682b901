import { idiom, leadIdiom } from './idiom.ts'
import { isPersonName } from './reading/person.ts'
import type { Rule } from './rule.ts'

/** A surname and initials. */
const INITIALS = /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. ?){1,2}$/u
/** What only the owner of a paper has: a form of a company, a street, a number. */
const FORM =
  /(?<!\p{L})(?:ООО|АО|ПАО|АНО|ТОВ|ПП|ФОП|ГО|A\.Ş|Ltd|Şti|s\. ?r\. ?o|a\. ?s|Α\.Ε|ΑΕ|Ι\.?Κ\.?Ε|Μ\.?Ι\.?Κ\.?Ε|Ε\.Ε|PT|Hội|Sở|Bộ|Liên hiệp)(?!\p{L})/u
const STREET = /(?<!\p{L})(?:ул|вул|пр|просп|пер|пл|cad|sok|mah|ul|nám|tř|οδός|jl|jalan|đường|phố)(?!\p{L})/iu
const isPlace = (value: string): boolean => value.includes('@') || (STREET.test(value) && /\d/u.test(value))

/** Who owns and edits the site, and what a machine made of the item. */
export const imprintIdioms: readonly Rule[] = [
  leadIdiom({
    id: 'footer-imprint-world',
    label: 'footer',
    why: 'A line of the imprint names who owns, edits or houses the site.',
    wordings: `
      ru:^главный редактор|^главред|^шеф-редактор|^выпускающий редактор|^адрес редакции|^почта редакции + ^\\S+(?: \\S+){0,3}$
      tr:^imtiyaz sahibi|^yazı işleri müdürü|^sorumlu yazı|^genel yayın yönetmeni|^sorumlu müdür|^haber müdürü + ^\\S+(?: \\S+){0,4}$
      uk:^головний редактор|^головна редакторка|^шеф-редактор|^адреса редакції|^випусковий редактор|^пошта редакції + ^\\S+(?: \\S+){0,3}$
      cs:^šéfredaktor|^zástupce šéfredaktor|^zástupkyně šéfredaktor|^vedoucí vydání|^adresa redakce + ^\\S+(?: \\S+){0,3}$
      el:^διευθυντής σύνταξης|^διευθύντρια σύνταξης|^αρχισυντάκτ + ^\\S+(?: \\S+){0,3}$
      id:^pemimpin redaksi|^pemimpin umum|^wakil pemimpin|^redaktur pelaksana|^alamat redaksi + ^\\S+(?: \\S+){0,3}$
      vi:^tổng biên tập|^phó tổng biên tập|^tòa soạn|^toà soạn + ^\\S+(?: \\S+){0,6}$
    `,
    test: (value) => value.length < 90 && (isPersonName(value) || INITIALS.test(value) || FORM.test(value) || isPlace(value)),
    drops: [
      'Главный редактор: Иванова А. А.',
      'Yazı İşleri Müdürü: Kemal Sarıca',
      'Адреса редакції: 01001, м. Луга, вул. Річкова, 5',
      'Διευθυντής σύνταξης: Πέτρος Λίπας',
      'Pemimpin Redaksi: Petrus Lipa',
      'Tòa soạn: số 5 đường Sông, Thượng Lũng'
    ],
    keeps: [
      'Главный редактор: мы не сдадимся и выйдем завтра',
      'Видавець: книга вийде навесні',
      'Penanggung jawab: Semua warga harus ikut'
    ]
  }),
  leadIdiom({
    id: 'footer-imprint-owner-world',
    label: 'footer',
    why: 'A line of the imprint names the firm that owns or prints the site.',
    wordings: `
      ru:^учредител|^издатель|^владелец сайта + ^\\S+(?: \\S+){0,3}$
      tr:^yayın sahibi|^sahibi + ^\\S+(?: \\S+){0,3}$
      uk:^засновник|^видавець|^власник сайту + ^\\S+(?: \\S+){0,3}$
      cs:^vydavatel|^provozovatel + ^\\S+(?: \\S+){0,3}$
      el:^ιδιοκτη|^ιδιοκτή|^νόμιμος εκπρόσωπος|^εκδότης|^διαχειριστής|^δικαιούχος + ^\\S+(?: \\S+){0,3}$
      id:^penerbit|^penanggung jawab + ^\\S+(?: \\S+){0,3}$
      vi:^cơ quan chủ quản|^người chịu trách nhiệm + ^\\S+(?: \\S+){0,6}$
    `,
    // A box on a book or a firm names its publisher or founder too.
    test: (value) => value.length < 90 && (INITIALS.test(value) || FORM.test(value) || isPlace(value)),
    drops: ['Учредитель: ООО «Речной вестник»', 'Vydavatel: Lužné noviny, s. r. o.'],
    keeps: ['Vydavatel: Jan Lužný', 'Penerbit: Petrus Lipa', 'Εκδότης: Πέτρος Λίπας', 'Засновник: Іван Річний']
  }),
  idiom({
    id: 'notice-summary-world',
    label: 'notice',
    why: 'A label or a button offers what a machine made of the item in few words.',
    longest: 64,
    wordings: `
      ru:пересказ|саммари|выжимка|краткое содержание + ии(?!\\p{L})|нейросет|gpt|ai(?!\\p{L})|искусственн
      tr:özet + yapay zek|ai(?!\\p{L})|gpt
      uk:переказ|вижимка|стислий виклад|короткий зміст|підсумок + ші(?!\\p{L})|нейромереж|gpt|ai(?!\\p{L})|штучн
      cs:shrnutí|souhrn + ai(?!\\p{L})|umělá intel|umělé intel|umělou intel|gpt
      el:σύνοψη|περίληψη + τεχνητή|τεχνητής|ai(?!\\p{L})|gpt
      id:ringkasan|rangkuman + ai(?!\\p{L})|kecerdasan buatan|gpt
      vi:tóm tắt + ai(?!\\p{L})|trí tuệ nhân tạo|gpt
    `,
    test: (line) => !/["“”„«:,;?]|\p{Nd}/u.test(line) && line.split(' ').length < 8,
    drops: [
      'Краткий пересказ нейросети',
      'Yapay zekâ özeti',
      'Короткий переказ від ШІ',
      'Shrnutí článku od AI',
      'Σύνοψη με τεχνητή νοημοσύνη',
      'Ringkasan ini dibuat oleh AI',
      'Tóm tắt bằng AI'
    ],
    keeps: ['Краткая история нейросетей', 'Souhrn pravidel pro obec', 'Tóm tắt vụ án cầu cũ']
  })
]
