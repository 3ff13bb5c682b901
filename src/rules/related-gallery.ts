import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Somebody's own pictures, or what is done behind looking at them. */
const OWNED = new RegExp(
  '(?<!\\p{L})(?:su[oa]|suoi|sue|seu|zijn|haar|hun|mamma|pappa|mamei|tatălui|mamy|taty|swoj\\p{L}+|hans|hennes|' +
    'e \\p{L}{3,}[aei](?= |$)|i płacz|en huil\\p{L}*|och gråt\\p{L}*)(?!\\p{L})',
  'u'
)

/** Buttons that open the pictures or films of the item. */
export const relatedGallery: readonly Rule[] = [
  idiom({
    id: 'related-gallery-west',
    label: 'related',
    why: 'A button opens the pictures or films of the item.',
    end: 'asking',
    longest: 60,
    wordings: `
      it:gallery|fotogallery|galleria|le foto|altre foto|le immagini|tutti i video|altri video|il video
        + ^guarda|^guardate|^sfoglia|^vedi|^scorri|^vai alla|^apri|^ecco le foto|^qui le foto
      pt:galeria|fotogaleria|as fotos|mais fotos|as imagens|todos os vídeos|mais vídeos|o vídeo|todas as fotos|ao vídeo
        + ^veja|^vê |^confira|^abr[ai]|^assista|^assiste
      nl:galerij|fotogalerij|fotoserie|de foto|meer foto|alle foto|de video|de beelden|alle video|de fotos + ^bekijk|^zie ook|^klik|^open|^kijk hier|^hier zie
      pl:galeri|wszystkie zdjęcia|więcej zdjęć|zobacz zdjęcia|zdjęcia|wideo|wszystkie filmy + ^zobacz|^obejrzyj|^przejdź do gal|^otwórz gal|^kliknij
      ro:galeri|toate fotografiile|mai multe foto|fotografiile|imaginile|toate video|galeria + ^vezi|^vedeți|^urmărește|^deschide gal
      hr:galerij|sve fotografij|više fotografij|ceo snim|cijeli snim + ^pogledaj|^pogledajte|^klikni|^otvori|^vidi
      sr:галериј|све фотографиј|више фотографиј|цео сним + ^погледај|^погледајте|^кликни|^отвори|^види
      sl:galerij|vse fotografij|več fotografij|celoten posnet + ^poglej|^oglej|^klikni|^odpri|^prebrskaj
      sq:galeri|të gjitha fotot|më shumë foto|videon e plotë + ^shiko|^shih|^kliko|^hap
      sv:bildspel|bilderna|alla bilder|fler bilder|galleri|videon|hela klippet|alla videor|filmen här + ^se |^titta|^klicka|^öppna
      no:bildeserie|bildene|alle bilder|flere bilder|galleri|videoen|hele klippet|alle videoer|filmen her + ^se |^klikk|^åpne
      da:billedserie|billederne|alle billeder|flere billeder|galleri|videoen|hele klippet|alle videoer|filmen her + ^se |^klik|^åbn
      fi:kuvagaller|kuvat|lisää kuvia|galleria|videon|koko video|video tästä + ^katso |^näytä |^avaa |^klikkaa
      hu:galéri|képek|további kép|összes kép|a videó|teljes videó + ^nézze|^nézd|^kattints|^nyissa|^nyisd|^megnézem|^mutas|^további|^ugrás
      et:galerii|kõiki pilte|kõiki fotosid|pildid|fotosid|pilte|video + ^vaata|^ava |^klõpsa|^kliki|^näita
      ca:galeria|totes les fotos|totes les imatges|més fotos|vídeo complet|totes les fotografies + ^mira|^veure|^vegeu|^clica|^fes clic|^obre|^consulta
      lt:galerij|visas nuotraukas|daugiau nuotrauk|visą vaizdo|vaizdo įraš + ^žiūr|^perž|^spausk|^atver
      lv:galerij|visas foto|visus foto|vairāk foto|visus attēl|pilnu video|video + ^skat|^atver|^spied|^apskat
    `,
    test: (line) => !/["“”„«:;,]|\p{Nd}/u.test(line) && line.split(' ').length < 7 && !OWNED.test(line),
    drops: [
      'Sfoglia la gallery completa',
      'Veja mais fotos da festa',
      'Bekijk de fotoserie',
      'Zobacz galerię zdjęć',
      'Vezi galeria foto',
      'Se fler bilder här'
    ],
    keeps: [
      'Guarda la foto e piange',
      'Guarda il video e piange',
      'Guarda le foto di suo padre',
      'Bekijk de foto van zijn moeder',
      'Titta på bilderna av mamma',
      'Veja bem'
    ]
  })
]
