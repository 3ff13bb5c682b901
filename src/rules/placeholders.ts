import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { lazyShape } from './wording/shape.ts'

/** What is left in a text where the page showed a post of a network, a gallery or a gap for an advertisement. */
export const placeholders: readonly Rule[] = [
  {
    id: 'share-post-by',
    label: 'share',
    languages: 'all',
    needs: ['(@'],
    why: 'A post of a network says who shared it.',
    pattern: lazyShape`
      ^(?:a (?:post|photo|video|reel|clip)|ein beitrag|une publication|una publicación|un post|uma publicação|uma foto|een bericht|ett inlägg|et innlegg|et opslag|
      post|příspěvek|o postare|публикация|допис|una publicació)(?: (?:shared|posted|geteilt|partagée|compartida|condiviso|compartilhada|partilhada|
      gedeeld|delat|delt|udostępniony|sdílený|distribuită|поширений))? (?:by|von|par|de|da|por|door|av|af|przez|od|от|користувачем)\s
      [^()]{1,60}\(@[\w.]{2,40}\)(?: (?:on|am|le|el|il|em|op|den) .{4,40})?$
    `,
    drops: ['A post shared by Wend Valley Museum (@wendmuseum)', 'Ein Beitrag geteilt von Ilse Maron (@ilse.maron)'],
    keeps: ['A post shared by the whole village (@wendmuseum was not among them) brought her down.', 'A photo by Ilse Maron']
  },
  {
    id: 'share-post-of',
    label: 'share',
    languages: ['pt', 'es', 'it', 'cs', 'sv', 'da', 'no', 'fi', 'hu', 'nl', 'pl', 'ro', 'tr', 'id', 'vi', 'fr'],
    needs: ['(@'],
    why: 'A post of a network says who shared it.',
    pattern: lazyShape`
      ^(?:(?:um|uma|un|una|ett|et|een|o|sebuah|một) )?(?:post|foto|vídeo|video|reel|příspěvek|inlägg|innlegg|opslag|bericht|postare|kiriman|bài viết|publication|publicación)
      (?: yang)?(?: được)? (?:compartilhad|partilhad|compartid|condivis|sdílen|delat|delt|gedeeld|udostępnion|distribuit|dibagikan|chia sẻ|partagé)[^()]{2,70}\(@[\w.]{2,40}\)$
      |^[^()]{2,60}\(@[\w.]{2,40}\)['’][^()]{1,6} paylaştığı bir (?:gönderi|fotoğraf|video)$
      |^(?:henkilön|käyttäjän) [^()]{2,60}\(@[\wäåö.]{2,40}\) jakama julkaisu$|^[^()]{2,60}\(@[\w.]{2,40}\) által megosztott bejegyzés$
    `,
    drops: [
      'Um post compartilhado por Ilse Maron (@ilsemaron)',
      'Příspěvek sdílený Ilse Maron (@ilsemaron)',
      "Ilse Maron (@ilsemaron)'in paylaştığı bir gönderi",
      'Henkilön Ilse Maron (@ilsemaron) jakama julkaisu',
      'Ilse Maron (@ilsemaron) által megosztott bejegyzés'
    ],
    keeps: ['Um post compartilhado por Ilse Maron (@ilsemaron) dividiu a cidade.']
  },
  idiom({
    id: 'share-post-view',
    label: 'share',
    why: 'A link leads to a post of a network that the page showed.',
    end: 'short',
    longest: 70,
    wordings: `
      en:this post on|this photo on|this profile on|this video on|this reel on|this tweet on|this thread on + ^view |^see |^watch |^open + @net|threads|bluesky
      de:beitrag auf|dieses foto auf|dieses profil auf + ^sieh |^sehen sie |^zeige |^diesen + @net
      fr:cette publication sur|cette photo sur|ce profil sur|ce post sur + ^voir |^afficher + @net
      es:esta publicación en|esta foto en|este perfil en + ^ver |^mira + @net
      it:questo post su|questa foto su|questo profilo su + ^visualizza |^guarda |^vedi + @net
      pt:esta publicação no|essa foto no|esta foto no|este perfil no|esse post no + ^ver |^veja + @net
      nl:dit bericht op|deze foto op|dit profiel op + ^bekijk |^dit + @net
      sv:här inlägget på|det här fotot på + ^visa |^se + @net
      no:dette innlegget på|dette bildet på|innlegget på + ^vis |^se + @net
      da:dette opslag på|dette billede på|opslaget på + ^vis |^se + @net
      fi:tämä julkaisu|tämä kuva + ^katso|^näytä + @net|instagramissa|facebookissa
      hu:bejegyzés megtekintése|bejegyzést az + ^a bejegyzés|^nézd|^tekintsd + @net
      et:seda postitust|seda pilti|seda videot + ^vaata|^kuva + @net|instagramis|facebookis
      pl:ten post na|to zdjęcie na + ^wyświetl |^zobacz + @net|instagramie
      cs:příspěvek na|tuto fotku na + ^zobrazit |^zobrazte + @net|instagramu
      hr:ovu objavu|ovaj profil|ovu fotografiju + ^pogledaj|^pogledajte|^prikaži|^vidi + @net
      sr:ову објаву|овај профил|ову фотографију + ^погледај|^погледајте|^прикажи|^види + @net
      sl:to objavo|ta profil|to fotografijo + ^poglej|^prikaži|^ogle + @net
      sq:këtë postim|këtë profil|këtë foto + ^shiko|^shih|^shikoni + @net
      ro:această postare pe|această fotografie pe + ^vizualiza|^vezi + @net
      tr:bu gönderiyi|bu fotoğrafı + instagram|facebook|twitter + gör$|görüntüle$
      id:postingan ini di|foto ini di + ^lihat + @net
      ms:kiriman ini di|hantaran ini di|siaran ini di|foto ini di + ^lihat|^papar + @net
      vi:bài viết này trên|ảnh này trên + ^xem + @net
      ru:эту публикацию в|это фото в + ^посмотреть |^смотреть + @net|instagram
      uk:цей допис в|це фото в + ^переглянути + @net|instagram
      el:τη δημοσίευση στο|τη φωτογραφία στο + ^δείτε + @net|instagram
      ca:aquesta publicació a|aquesta foto a|aquesta publicació en + ^veure |^mira |^mostra + @net
      lt:šį įrašą|šį profilį|šią nuotrauką + ^peržiūr|^žiūr|^rodyti + @net
      lv:šo ierakstu|šo attēlu|šo profilu + ^skat|^apskat + @net|instagram|facebook
      he:הפוסט הזה ב|הפרסום הזה ב|פוסט זה ב + ^הצג|^צפו|^להצג|^ראו + אינסטגרם|פייסבוק|טוויטר|@net
    `,
    drops: ['View this post on Instagram', 'Sieh dir diesen Beitrag auf Instagram an', 'Voir cette publication sur Instagram'],
    keeps: [
      'View this post on the hill as a warning.',
      'She put this post on Instagram on Monday.',
      'Ver esta foto en casa de su abuela'
    ]
  }),
  {
    id: 'navigation-gallery',
    label: 'navigation',
    languages: ['en'],
    needs: ['carousel', 'continue reading', 'continues below', 'gallery', 'slideshow', 'jump to'],
    why: 'A line leads past a gallery or a gap in the page.',
    pattern: lazyShape`
      ^(?:skip \d{1,3} (?:photos?|images?|items?) in the (?:image )?carousel(?: and continue reading)?|
      page continues below(?: (?:the )?advert(?:isement)?)?|(?:open|launch|view) (?:image |photo )?(?:gallery|slideshow)(?: \(\d{1,3} (?:images|photos)\))?|
      jump to:)[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Skip 3 photos in the image carousel and continue reading', 'Page continues below', 'Jump to:', 'Open gallery'],
    keeps: ['The page continues below the fold of the map.', 'Jump to: that was his only advice.', 'Gallery']
  }
]
