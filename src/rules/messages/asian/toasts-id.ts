import { listed } from '../../wording/listed.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const END = '[.!]?(?:,? (?:silakan|coba|mohon|harap|terima kasih|periksa)\\b[^.;:"“]{0,60}[.!]?)?$'
const PAGE =
  '(?:artikel|berita|halaman|tautan|link|komentar|balasan|email|akun|profil|kata sandi|password|notifikasi|langganan|pendaftaran|foto profil|laporan|' +
  'suara|perubahan|pengaturan)'
const LIST = '(?:bookmark|favorit|daftar (?:bacaan|simpan|favorit|keinginan)|koleksi|baca nanti|artikel tersimpan)'

/** What Indonesian sites say for a moment, in forms and of their state. */
export const toastsId: readonly Rule[] = [
  {
    id: 'navigation-toast-done-id',
    label: 'navigation',
    languages: ['id'],
    needs: listed(
      'berhasil|anda|ditambahkan|dihapus|disalin|gagal|notifikasi|kolom komentar|komentar ditutup|terima kasih|menunggu|sesi |memuat|percobaan|kesalahan'
    ),
    why: 'The page tells the reader what became of what they did or sent.',
    pattern: lazyShape`
      ^(?:(?:maaf|selamat)[,!] )?(?:${PAGE}(?: anda| ini)? (?:telah |sudah |sedang |akan |belum )?(?:berhasil|gagal) (?:di[a-z]{3,12})(?: (?:ke|dari|untuk) (?:${LIST}|
      papan klip|clipboard))?|${PAGE} anda (?:telah |sudah |sedang |akan |belum )?(?:di[a-z]{3,12}|menunggu [a-z]{5,12})(?: dan (?:sedang |akan )?(?:menunggu|
      di[a-z]{3,12})(?: [a-z]{5,12})?)?|(?:berhasil )?(?:ditambahkan|disimpan|dihapus|dikeluarkan) (?:ke|dari|di) (?:${LIST})(?: anda)?|berhasil (?:disalin|disimpan|dihapus|
      dikirim|masuk|keluar|berlangganan)|anda (?:telah |sudah |berhasil )+(?:masuk|keluar|login|logout|berlangganan|terdaftar|mengikuti|berhenti berlangganan|memilih|
      memberikan suara|melaporkan)(?: (?:akun|topik|penulis|komentar|artikel) ini)?|(?:sesi|sesi login)(?: anda)? (?:telah |sudah )?(?:berakhir|habis|kedaluwarsa)|
      (?:terlalu banyak|anda telah melebihi batas) percobaan(?: login| masuk)?|notifikasi (?:telah |sudah )?(?:diaktifkan|dinonaktifkan|dimatikan|dinyalakan|diblokir)|
      (?:kolom )?komentar (?:untuk (?:artikel|berita) ini )?(?:telah |sudah )?(?:ditutup|dinonaktifkan)|gagal (?:memuat|mengirim|menyimpan|mengunggah|masuk|login)(?: (?:data|
      komentar|halaman|konten|video|gambar|foto|artikel|berita|lebih banyak))?|(?:sedang )?memuat (?:komentar|data|konten|halaman|artikel|berita|lebih banyak)|
      terima kasih (?:atas (?:laporan|masukan|komentar|penilaian|partisipasi|pendaftaran|umpan balik) anda|telah (?:berlangganan|mendaftar|melaporkan|memilih|
      memberikan suara)(?: [^.,;:"“]{0,30})?)|(?:maaf, )?terjadi kesalahan(?: (?:saat|ketika) memuat[a-z ]{0,20})?,? (?:silakan|coba|mohon)[^.,;:"“]{0,30}|
      kami telah mengirim(?:kan)? (?:email|tautan|kode)[^.,;:"“]{0,40} anda)${END}
    `,
    drops: [
      'Komentar Anda telah dikirim dan menunggu moderasi.',
      'Artikel berhasil disimpan',
      'Sesi Anda telah berakhir, silakan masuk kembali.',
      'Notifikasi diaktifkan',
      'Gagal memuat data'
    ],
    keeps: [
      'Komentar itu dihapus, tetapi perdebatan berlanjut.',
      'Gagal memuat penumpang',
      'Terima kasih atas kedatangan Anda.',
      'Terjadi kesalahan dalam penghitungan suara.',
      'Anda telah melihat semuanya.'
    ]
  },
  {
    id: 'navigation-form-error-id',
    label: 'navigation',
    languages: ['id'],
    needs:
      listed(`email|kata sandi|password|username|nama pengguna|kolom|wajib|browser|peramban|offline|koneksi internet|karakter|berusia|login|masuk untuk|harus masuk|balasan
      suara ai|suara buatan|nomor`),
    why: 'A form says what is wrong with what was entered, a page what it cannot do or asks.',
    pattern: lazyShape`
      ^(?:(?:masukkan|isi|silakan masukkan|silakan isi|mohon masukkan|harap masukkan) (?:alamat )?(?:email|nomor (?:telepon|ponsel|hp)|kata sandi|password|nama pengguna|
      kode)(?: anda)?(?: yang (?:valid|benar|sah|berbeda))?|(?:format |alamat )?(?:email|kata sandi|password|username|nama pengguna|nomor (?:telepon|ponsel|hp))(?: (?:atau|
      dan) (?:kata sandi|password))?(?: ini| anda)?(?: tidak (?:valid|cocok|sama|benar|ditemukan|sesuai)| (?:sudah|telah) (?:terdaftar|digunakan|dipakai)| salah)|(?:kolom|
      bagian|isian)(?: ini)?(?: (?:yang )?bertanda [*])? (?:wajib|harus) diisi|(?:browser|peramban)(?: anda)? (?:tidak mendukung|sudah usang|sudah kedaluwarsa|tidak didukung|
      terlalu lama)[^.,;:"“]{0,30}|anda (?:sedang |saat ini )?(?:sedang )?offline|tidak ada koneksi internet|(?:maksimal|minimal|maksimum|minimum|tersisa|
      sisa) \d{1,5} (?:karakter|huruf)|anda harus berusia (?:minimal |di atas )?\d{2} tahun(?: (?:ke atas|atau lebih))?(?: untuk [a-z ]{3,30})?|(?:silakan|anda harus|
      mohon) (?:login|masuk|log in)(?: terlebih dahulu)? untuk (?:mem|men|meng|ber)[a-z]{3,10} komentar|(?:lihat|tampilkan|muat) (?:\d{1,4} |semua |lebih banyak )(?:balasan|
      komentar)(?: lainnya| lagi)?|(?:artikel|berita) ini dibacakan [^.,;:"“]{0,20}(?:suara|ai)[^.,;:"“]{0,14})${END}
    `,
    drops: [
      'Masukkan alamat email yang valid',
      'Kata sandi tidak cocok',
      'Kolom bertanda * wajib diisi.',
      'Browser Anda sudah usang.',
      'Maksimal 500 karakter',
      'Tampilkan semua balasan'
    ],
    keeps: [
      'Kata sandi tidak cocok sehingga pintu tidak terbuka.',
      'Tidak ada koneksi internet di desa itu.',
      'Peserta harus berusia 18 tahun ke atas.',
      'Isi kata pengantar buku itu mengejutkan.'
    ]
  }
]
