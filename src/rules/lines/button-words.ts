import { lazyWordings } from '../wording/wording.ts'

/**
 * What buttons are worded with, a language a line: how they open or end, and what they show, sell or ask to do. Read only where a line's
 * prose is over, so that words count which a heading may hold.
 */
export const buttonWords = lazyWordings(`
  en:^view |^see |^watch |^read |^get |^browse |^explore |^shop |^buy |^book |^order |^download |^print |^pin |^save |^share |^copy |^join |^check 
    |^find |^compare |^open |^show |^load |^play |^listen |^rate |^jump |^skip |^claim |^apply |^register |^sign |^subscribe |^donate |^pay |^click 
    |^tap |^enter |^vote |^report |^contact |^follow |^go to |^full |^try |^swipe |^scroll |^discover |^advertise |^comment |^search |^learn |^start 
    |^become |^renew |^enquire |^visit our |^enlarge |^expand |^zoom |^mute |^hide |^ask |^add |^submit |^request |^send us |^back to|^more .*here$
    |^details .*here$|^results .*here$|^tickets .*here$|^all .*here$
    + map|gallery|galleries|question|coverage|favourites|favorites|your saved|reading list|photo|picture|image|video|clip|highlights|scorecard
    |scoreboard|box score|standings|results|fixtures|this post|original post|tweet|thread|story|stories|article|recipe|comment|conversation|newsletter
    |deal|best price|latest price|offer|coupon|tickets|website|menu|graphic|slideshow|transcript|pdf|link$|our app|the app|now$|here$|more$|online$
    |subscription|e-edition|full list|full table|timetable|crossword|quiz|today$|free trial|amazon|trailer|podcast|livestream|basket|cart$
    |application form|guest book|membership|supporter|stockist|photograph|infographic|replay|league table|live blog|liveblog|the thread|profile
    |all posts|all episodes|brochure|directions
  en:^photo |^picture |^image |^video 
    + gallery$|slideshow$
  de:^zur |^zum |^zu den |^jetzt |^hier |^direkt |ansehen$|anschauen$|anzeigen$|kaufen$|lesen$|herunterladen$|bestellen$|öffnen$|vergleichen$|teilen$
    |drucken$|ausdrucken$|buchen$|abonnieren$|abspielen$|anmelden$|entdecken$|speichern$|kopieren$|vergrößern$|schauen$|kommentieren$|bewerben$|spenden$
    |sichern$
    + karte|galerie|bilder|bild |foto|video|ergebnisse|tabelle|ticker|tickets|rezept|angebot|bestpreis|artikel|beitrag|beiträge|tweet|link|kommentar
    |newsletter|app |app$|formular|pdf|liste|grafik|shop|abo |abo$|probeabo|mediathek|podcast|anfahrt|spielplan|webseite|website|homepage|quiz|merkliste
  de:^jetzt |^hier |^direkt 
    + anmelden$|klicken$|bestellen$|kaufen$|buchen$|lesen$|spenden$|abstimmen$|mitmachen$|kommentieren$|download$|ansehen$|herunterladen$|entdecken$
    |sichern$|vergleichen$|bewerben$|abonnieren$|testen$|reservieren$
  nl:^bekijk |^lees |^klik |^koop |^bestel |^download |^print |^deel |^open |^naar |^volg |^vergelijk |^luister |^stem |^reageer |^meld |^boek|^kijk 
    |^ga naar |^reserveer |^steun |^doneer |^toon |^bewaar
    + kaart|galerij|foto|beelden|video|uitslag|stand |tickets|kaarten|recept|aanbieding|prijs|prijzen|artikel|bericht|tweet|link|reactie|nieuwsbrief
    |app$|app |formulier|pdf|lijst|hier$|hier |nu$|online|meer$|meer |winkel|webshop|verhaal|verhalen|podcast|liveblog|abonnement|aan$|programma
  sv:^se |^läs |^köp |^ladda |^skriv ut|^dela |^till |^visa |^klicka |^beställ |^boka |^följ |^jämför |^lyssna |^rösta |^kommentera |^prenumerera
    |^öppna |^anmäl |^hitta |^kopiera |^spara |^förstora |^stöd |^gå till
    + karta|bild|foto|video|klipp|resultat|tabell|biljett|recept|erbjudande|pris|artikel|inlägg|länk|kommentar|nyhetsbrev|app|formulär|pdf|lista|grafik
    |här$|här |nu$|mer$|mer |podd|webb-tv|spelschema|reportage|matchfakta|gratis|webbutik
  no:^se |^les |^kjøp |^last ned|^skriv ut|^del |^til |^vis |^klikk |^bestill |^følg |^sammenlign |^lytt |^hør |^stem |^abonner |^åpne |^meld |^alle
    |^kopier |^lagre |^gå til |^støtt
    + kart|bilde|foto|video|resultat|tabell|billett|oppskrift|tilbud|pris|artikkel|innlegg|lenke|kommentar|nyhetsbrev|app|skjema|pdf|liste|grafikk|her$
    |her |nå$|mer$|mer |podkast|saken|bildeserie|terminliste|nettbutikk
  da:^se |^læs |^køb |^hent |^download |^print |^del |^til |^vis |^klik |^bestil |^følg |^sammenlign |^lyt |^hør |^stem |^abonner |^åbn |^meld |^alle
    |^kopiér |^gem |^gå til |^støt
    + kort|billed|foto|video|resultat|tabel|billet|opskrift|tilbud|pris|artik|opslag|link|kommentar|nyhedsbrev|app|formular|pdf|liste|grafik|her$|her 
    |nu$|mere$|mere |podcast|historien|billedserie|kampprogram|webshop
  fi:^katso |^lue |^osta |^lataa |^tulosta |^jaa |^näytä |^klikkaa |^tilaa |^varaa |^seuraa |^vertaa |^kuuntele |^äänestä |^kommentoi |^avaa |^siirry 
    |^kaikki|^tallenna |^kopioi |^ilmoittaudu
    + kart|kuva|video|tulokse|taulukko|lippu|liput|resept|tarjou|hinn|artikkeli|julkaisu|linkki|kommen|uutiskirje|sovellu|lomake|pdf|lista|täältä|tästä
    |tässä|nyt$|lisää|podcast|otteluohjelma|verkkokaup|juttu|jutun
  fr:^voir |^voyez |^regarder |^regardez |^lire |^lisez |^acheter |^achetez |^commander |^commandez |^télécharger |^téléchargez |^imprimer |^imprimez 
    |^partager|^partagez |^cliquez |^cliquer |^découvrir |^découvrez |^réserver |^réservez |^comparer |^comparez |^écouter |^écoutez |^s’abonner 
    |^s'abonner|^abonnez-vous |^rejoindre |^rejoignez |^suivez |^suivre |^votez |^voter |^commenter |^accéder |^afficher |^consulter |^consultez 
    |^copier |^toutes|^participez |^inscrivez-vous |^retrouvez |^agrandir |^enregistrer |^donner 
    + carte|galerie|photo|image|vidéo|résultat|classement|billet|recette|offre|meilleur prix|prix chez|les prix|article|publication|tweet|post |lien
    |commentaire|newsletter|appli|formulaire|pdf|liste|infographie|ici$|ici |maintenant|en ligne|la suite|podcast|diaporama|boutique|abonne|don$
    |feuille de match|quiz
  es:^ver |^mira |^mirá |^vea |^leer |^lee |^leé |^lea |^comprar |^compra |^comprá |^descargar |^descarga |^descargá |^imprimir |^compartir |^comparte 
    |^compartí|^haz clic|^haga clic|^hacé clic|^clic |^pincha |^reservar |^reserva |^comparar |^escuchar |^escucha |^escuchá |^suscríbete |^suscribite 
    |^suscribirse|^únete |^unite |^sigue |^seguí |^seguinos |^vota |^votá |^comentar |^abrir |^mostrar |^ir a |^consulta |^consultá |^consultar 
    |^copiar |^guardar |^todos|^regístrate |^ampliar |^ingresá |^accede |^inscríbete |^dona |^apoya |^conoce |^pulsa |^cargar
    + mapa|galería|foto|imagen|imágenes|video|vídeo|resultados|tabla|entradas|boletos|receta|oferta|mejor precio|precio en|el precio|artículo
    |nota completa|publicación|post$|post |tuit|tweet|hilo|enlace|comentario|newsletter|boletín|la app|aplicación|formulario|pdf|la lista|lista completa
    |infografía|aquí$|aquí |acá$|acá |ahora$|online|más$|podcast|tienda|suscripción|canal|minuto a minuto|ficha|quiz
  pt:^ver |^veja |^vê |^assista |^assistir |^ler |^leia |^lê |^comprar |^compre |^baixar |^baixe |^descarregar |^descarregue |^imprimir |^compartilhar 
    |^compartilhe|^partilhar |^partilhe |^clique |^reserve |^compare |^ouça |^ouvir |^assine |^inscreva-se |^participe |^siga |^vote |^comente 
    |^comentar |^abrir |^mostrar|^ir para |^confira |^consulte |^acesse |^copiar |^salvar |^cadastre-se |^ampliar |^conheça |^entre |^faça |^doe 
    |^carregar
    + mapa|galeria|foto|imagem|imagens|vídeo|resultados|tabela|ingressos|bilhetes|receita|oferta|melhor preço|o preço|preço n|artigo|matéria|publicação
    |post$|post |tuíte|tweet|link|comentário|newsletter|o app|aplicativo|formulário|pdf|lista|infográfico|aqui$|aqui |agora$|online|mais$|podcast|loja
    |assinatura|canal|tempo real|ficha|quiz|doação
  it:^vedi |^guarda |^leggi |^acquista |^compra |^scarica |^stampa |^condividi |^clicca |^prenota |^confronta |^ascolta |^abbonati |^iscriviti |^segui 
    |^vota|^commenta |^apri |^mostra |^vai |^scopri |^consulta |^copia |^salva |^ingrandisci |^partecipa |^entra |^dona |^sostieni|^carica |^ordina
    + mappa|galleria|gallery|foto|immagin|video|risultati|classifica|bigliett|ricetta|offert|miglior prezzo|prezzo su|il prezzo|articol|post$|post 
    |tweet|link|commenti|newsletter|app$|app |modulo|pdf|la lista|elenco completo|infografica|qui$|qui |ora$|online|tutto$|podcast|negozio|abbonament
    |canale|tabellino|quiz
  ro:^vezi |^vedeți |^citește |^citeşte |^citiți |^cumpără |^descarcă |^descărcați |^tipărește |^distribuie |^click |^clic |^dă click|^apasă |^rezervă 
    |^compară|^ascultă |^abonează-te |^abonați-vă |^intră |^urmărește |^urmăreşte |^votează |^comentează |^deschide |^arată |^mergi la |^află 
    |^consultă |^copiază|^salvează |^înscrie-te |^mărește |^donează |^comandă 
    + hart|galeri|foto|imagin|video|rezultate|clasament|bilete|rețet|ofert|prețul|preț la|articol|postare|tweet|link|comentari|newsletter|aplicați
    |formular|pdf|lista|infografic|aici$|aici |acum$|online|mai mult|podcast|magazin|abonament|canal
  ca:^veure |^mira |^llegir |^llegeix |^comprar |^compra |^descarrega |^imprimir |^compartir |^comparteix |^clica |^fes clic|^reserva |^escolta 
    |^subscriu-te|^uneix-te |^segueix |^vota |^comenta |^obre |^mostra |^consulta |^copia |^més
    + mapa|galeria|foto|imatge|vídeo|resultats|classificació|entrades|recepta|oferta|el preu|article|publicació|piulada|enllaç|comentari|butlletí|app$
    |formulari|pdf|infografia|aquí$|aquí |ara$|en línia|més$|pòdcast|botiga|canal
  pl:^zobacz |^obejrzyj |^czytaj |^przeczytaj |^kup |^pobierz |^wydrukuj |^udostępnij |^kliknij |^zarezerwuj |^porównaj |^posłuchaj |^zapisz 
    |^subskrybuj |^dołącz|^śledź |^zagłosuj |^skomentuj |^otwórz |^pokaż |^przejdź |^sprawdź |^zamów |^skopiuj |^kopiuj |^zarejestruj |^powiększ 
    |^wesprzyj |^odkryj|^weź |^galeria
    + map|galeri|zdjęci|zdjęć|foto|wideo|film|wynik|tabel|bilet|przepis|ofert|ceny|cenę|artykuł|wpis|tweet|post$|post |link|komentarz|newsletter
    |aplikacj|formularz|wniosk|wzór|pdf|list|infografik|tutaj$|tutaj |tu$|teraz$|online|więcej|podcast|sklep|prenumerat|relacj|kanał|quiz|druk
  cs:^zobrazit |^prohlédněte |^podívejte |^číst |^čtěte |^přečíst |^koupit |^kupte |^stáhnout |^stáhněte |^vytisknout |^sdílet |^klikněte |^rezervovat 
    |^porovnat|^poslechnout |^odebírat |^připojte |^sledujte |^hlasujte |^komentovat |^otevřít |^přejít |^objednat |^objednejte |^kopírovat |^uložit 
    |^další|^zvětšit |^vstoupit |^vložit
    + map|galeri|fotk|foto|obráz|video|výsledk|tabulk|vstupenk|lístk|recept|nabídk|cenu|ceny|článek|článk|příspěvek|příspěvk|tweet|odkaz|komentář|diskus
    |newsletter|aplikac|formulář|pdf|seznam|infografik|zde$|tady$|teď$|online|více$|podcast|obchod|předplatn|kanál|kvíz
  sk:^zobraziť |^pozrite |^pozri |^čítať |^čítajte |^prečítať |^kúpiť |^kúpte |^stiahnuť |^stiahnite |^vytlačiť |^zdieľať |^kliknite |^rezervovať 
    |^porovnať |^vypočujte|^odoberať |^pripojte |^sledujte |^hlasujte |^komentovať |^otvoriť |^prejsť |^objednať |^kopírovať |^uložiť |^zväčšiť 
    |^vstúpiť
    + map|galéri|fotk|foto|obráz|video|výsledk|tabuľk|vstupenk|lístk|recept|ponuk|cenu|ceny|článok|článk|príspev|tweet|odkaz|komentár|diskus|newsletter
    |aplikác|formulár|pdf|zoznam|infografik|tu$|teraz$|online|viac$|podcast|obchod|predplatn|kanál|kvíz
  hr:^pogledaj |^pogledajte |^pročitaj |^pročitajte |^čitaj |^čitajte |^kupi |^kupite |^preuzmi |^preuzmite |^skini |^skinite |^ispiši |^podijeli 
    |^podijelite |^podeli |^podelite |^klikni |^kliknite |^rezerviraj |^rezervirajte |^rezerviši |^usporedi |^uporedi |^poslušaj |^poslušajte |^prati 
    |^pratite |^glasaj |^glasajte |^glasuj |^komentiraj |^komentariši |^otvori |^otvorite |^prikaži |^naruči |^naručite |^kopiraj |^spremi |^sačuvaj 
    |^posjeti |^posjetite |^poseti |^posetite |^saznaj |^saznajte |^pretplati se|^pretplatite se|^pridruži se|^pridružite se|^idi na
    + kart|galerij|fotograf|foto|slik|video|rezultat|ljestvic|tabel|ulaznic|recept|ponud|cijen|cen|članak|objav|tvit|tweet|link|komentar|newsletter
    |aplikacij|obraz|pdf|popis|listu|infografik|ovdje$|ovde$|odmah$|online|više$|podcast|trgovin|prodavnic|pretplat|kanal|kviz
  sr:^погледај |^погледајте |^прочитај |^прочитајте |^читај |^читајте |^купи |^купите |^преузми |^преузмите |^скини |^скините |^одштампај |^подели 
    |^поделите |^кликни |^кликните |^резервиши |^упореди |^послушај |^послушајте |^прати |^пратите |^гласај |^гласајте |^коментариши |^отвори |^прикажи 
    |^наручи |^наручите |^копирај |^сачувај |^посети |^посетите |^сазнај |^сазнајте |^претплати се|^претплатите се|^придружи се|^придружите се|^иди на
    + карт|мап|галериј|фото|слик|видео|резултат|табел|улазниц|рецепт|понуд|цен|чланак|објав|твит|линк|коментар|билтен|апликациј|образ|pdf|списак|листу
    |овде$|одмах$|онлајн|више$|подкаст|продавниц|претплат|канал|квиз
  sl:^oglej |^poglej |^poglejte |^preberi |^preberite |^beri |^berite |^kupi |^kupite |^prenesi |^prenesite |^natisni |^deli |^delite |^klikni 
    |^kliknite |^rezerviraj |^primerjaj |^poslušaj |^poslušajte |^naroči |^naročite |^spremljaj |^spremljajte |^glasuj |^glasujte |^komentiraj |^odpri 
    |^prikaži |^kopiraj |^shrani |^oglejte si|^pridruži se|^pridružite se|^pojdi na
    + zemljevid|galerij|fotograf|foto|slik|video|rezultat|lestvic|vstopnic|recept|ponudb|cen|članek|objav|tvit|povezav|komentar|novic|aplikacij|obrazec
    |pdf|seznam|tukaj$|zdaj$|na spletu|več$|podkast|trgovin|kviz
  mk:^погледни |^погледнете |^погледнете |^прочитај |^прочитајте |^читај |^читајте |^купи |^купете |^преземи |^преземете |^симни |^симнете |^испечати 
    |^сподели |^споделете |^кликни |^кликнете |^резервирај |^спореди |^слушни |^претплати |^следи |^следете |^гласај |^гласајте |^коментирај |^отвори 
    |^прикажи |^нарачај |^нарачајте |^копирај |^зачувај |^претплати се|^придружи се
    + карт|мап|галериј|фото|слик|видео|резултат|табел|билет|рецепт|понуд|цен|статиј|објав|твит|линк|коментар|билтен|апликациј|образец|pdf|листа|овде$
    |сега$|онлајн|повеќе$|подкаст|продавниц|канал|квиз
  bg:^вижте |^виж |^прочетете |^прочети |^четете |^купи |^купете |^изтегли |^изтеглете |^свали |^свалете |^принтирай |^сподели |^споделете |^кликни 
    |^кликнете |^натисни |^натиснете |^резервирай |^сравни |^чуйте |^последвай |^последвайте |^следвай |^следвайте |^гласувай |^гласувайте |^коментирай 
    |^отвори |^покажи |^поръчай |^поръчайте |^копирай |^запази |^разгледай |^разгледайте |^към |^абонирай се|^абонирайте се|^присъедини се
    + карта|галери|снимк|фото|видео|резултат|класиране|билет|рецепт|оферт|цена|цени|стати|публикаци|пост$|туит|линк|коментар|бюлетин|приложени|формуляр
    |pdf|списък|инфографик|тук$|тук |сега$|онлайн|още$|подкаст|магазин|абонамент|канал|куиз
  ru:^смотреть |^смотрите |^посмотреть |^читать |^читайте |^прочитать |^купить |^скачать |^скачайте |^распечатать |^поделиться |^поделитесь |^нажмите 
    |^забронировать|^сравнить |^слушать |^послушать |^подписаться |^подпишитесь |^подписывайтесь |^присоединяйтесь |^следите |^голосовать 
    |^проголосовать |^комментировать |^открыть|^показать |^перейти |^узнать |^заказать |^копировать |^скопировать |^сохранить |^оставить |^увеличить 
    |^обсудить |^задать |^оформить |^добавить |^загрузить
    + карт|галере|фото|снимк|картинк|видео|результат|таблиц|билет|рецепт|предложени|цену|цены|стать|материал|публикаци|пост$|пост |твит|ссылк|комментари
    |рассылк|приложени|форму|бланк|pdf|список|инфографик|здесь$|тут$|сейчас$|онлайн|далее|дальше|подробн|подкаст|магазин|подписк|канал|трансляци
    |протокол|вопрос|избранн
  uk:^дивитися |^дивіться |^подивитися |^переглянути |^перегляньте |^читати |^читайте |^прочитати |^купити |^завантажити |^завантажте |^роздрукувати 
    |^поділитися |^поділіться|^натисніть |^забронювати |^порівняти |^слухати |^підписатися |^підпишіться |^підписуйтесь |^підписуйтеся |^приєднуйтесь 
    |^приєднуйтеся |^стежте |^голосувати |^проголосувати|^коментувати |^відкрити |^показати |^перейти |^дізнатися |^замовити |^копіювати |^скопіювати 
    |^зберегти |^залишити |^збільшити |^обговорити
    + карт|мап|галере|фото|світлин|знімк|відео|результат|таблиц|квитк|квитки|рецепт|пропозиці|ціну|ціни|статт|матеріал|публікаці|допис|пост$|пост |твіт
    |посилан|коментар|розсилк|застосунок|додаток|форму|бланк|pdf|список|інфографік|тут$|зараз$|онлайн|далі|детальн|подкаст|магазин|передплат|канал
    |трансляці|протокол
  el:^δειτε |^δες |^διαβαστε |^διαβασε |^αγοραστε |^αγορασε |^κατεβαστε |^εκτυπωστε |^εκτυπωση |^μοιραστειτε |^καντε κλικ|^πατηστε |^κλειστε 
    |^συγκρινετε |^ακουστε |^εγγραφειτε|^γινετε |^ακολουθηστε |^ψηφιστε |^σχολιαστε |^ανοιξτε |^εμφανιση |^προβολη |^μαθετε |^παραγγειλτε |^αντιγραφη 
    |^αποθηκευση |^μεταβαση
    + χαρτη|γκαλερι|φωτογραφ|εικον|βιντεο|αποτελεσματα|βαθμολογ|εισιτηρι|συνταγη|προσφορ|τιμη|τιμες|αρθρο|αναρτηση|tweet|συνδεσμ|σχολι|newsletter
    |εφαρμογ|φορμα|pdf|λιστα|εδω$|τωρα$|online|περισσοτερα|podcast|καταστημα|συνδρομ|καναλι|κουιζ
  hu:^nézze |^nézd |^tekintse |^olvassa |^olvasd |^olvass |^vegye |^vedd |^töltse |^töltsd |^ossza |^oszd |^iratkoz|^csatlakoz|^kövess|^kövesd |^szavaz
    |^szóljon |^szólj |^nyissa |^mutasd |megtekintése$|letöltése$|megnyitása$|megosztása$|vásárlás$|nyomtatása$|^vásárolj|^vásároljon|^nyomtassa
    |^foglaljon|^foglalj |^hasonlítsa|^hallgassa|^hallgasd|^rendelje|^rendelj |^kattintson|^kattints 
    + térkép|galéri|fotó|kép|videó|eredmény|tabell|jegy|recept|ajánlat|ár|cikk|bejegyzés|poszt|tweet|link|komment|hozzászólás|hírlevél|alkalmazás|app
    |űrlap|pdf|lista|listá|infografik|ide$|itt$|most$|online|többet|podcast|bolt|előfizet|csatorn|kvíz
  et:^vaata |^loe |^osta |^lae alla|^laadi |^prindi |^jaga |^klõpsa |^kliki |^vajuta |^broneeri |^võrdle |^kuula |^telli |^liitu |^jälgi |^hääleta 
    |^kommenteeri |^ava |^näita |^mine|^kopeeri |^salvesta |^toeta
    + kaart|kaarti|galerii|foto|pilt|pilte|video|tulemus|tabel|pilet|retsept|pakkumi|hind|hinda|artikl|postitus|link|kommentaar|uudiskir|rakendus|äpp
    |vorm|pdf|nimekir|siit$|siin$|kohe$|nüüd$|veebis|edasi|podcast|taskuhääling|pood|tellimus|viktoriin
  lv:^skatīt|^skaties |^skatieties |^lasīt |^lasi |^lasiet |^pirkt |^pērc |^lejupielādē|^izdrukāt |^dalies |^dalīties |^klikšķini |^spied |^spiediet 
    |^rezervē |^rezervēt |^klausies |^klausīties |^abonē |^abonēt |^pievienojies |^pievienojieties |^seko |^sekojiet |^balso |^balsot |^komentēt 
    |^atvērt |^rādīt |^uzzini |^kopēt |^saglabāt 
    + kart|galerij|foto|attēl|video|rezultāt|tabul|biļet|recept|piedāvāj|cen|rakst|ierakst|saiti|saites|komentār|jaunumu|lietotn|veidlap|anket|pdf
    |sarakst|šeit$|tagad$|tiešsaist|vairāk|podkāst|veikal|abonement
  lt:^žiūrėti |^žiūrėk|^skaityti |^skaityk|^pirkti |^pirk |^atsisiųsti |^parsisiųsti |^atsisiųsk|^spausdinti |^dalintis |^pasidalinti |^pasidalink
    |^spausk |^spauskite |^užsisakyti |^užsisakyk|^klausyti|^klausyk|^prenumeruok|^prenumeruoti|^prisijunk|^sekti |^sek |^sekite |^balsuoti |^balsuok
    |^komentuoti |^atidaryti |^rodyti |^sužinok|^kopijuoti |^išsaugoti |^peržiūrėti 
    + žemėlap|galerij|foto|nuotrauk|vaizdo|video|rezultat|lentel|biliet|recept|pasiūlym|kain|straipsn|įraš|nuorod|komentar|naujienlaišk|programėl|form
    |pdf|sąraš|čia$|dabar$|internetu|daugiau|tinklalaid|parduotuv|prenumerat
  tr:^tıkla|tıklayın$|tıkla$|izleyin$|izle$|okuyun$|oku$|satın al$|satın alın$|indir$|indirin$|yazdır$|paylaş$|paylaşın$|inceleyin$|incele$|gör$|görün$
    |görüntüle$|dinle$|dinleyin$|abone ol$|abone olun$|katıl$|katılın$|takip et$|takip edin$|oy ver$|yorum yap$|yorum yaz$|aç$|göster$|git$|kaydet$
    |kopyala$|sipariş ver$|^tıklayın
    + harita|galeri|foto|görsel|resim|video|sonuç|puan durumu|bilet|tarif|fırsat|fiyat|haber|makale|gönderi|paylaşım|tweet|bağlantı|link|yorum|bülten
    |uygulama|form|pdf|liste|infografik|buraya|buradan|şimdi|devamı|podcast|mağaza|abone|kanal|hemen|sayfa
  id:^lihat |^simak |^baca |^beli |^unduh |^download |^cetak |^bagikan |^klik |^pesan |^bandingkan |^dengar |^dengarkan |^berlangganan |^langganan 
    |^gabung |^bergabung |^ikuti|^pilih |^komentar |^komentari |^buka |^tampilkan |^salin |^simpan |^tonton |^cek |^daftar
    + peta|galeri|foto|gambar|video|hasil|klasemen|tiket|resep|promo|penawaran|harga|artikel|postingan|unggahan|tweet|tautan|link|komentar|buletin
    |newsletter|aplikasi|formulir|pdf|daftar|infografis|di sini|sekarang|selengkapnya|podcast|toko|kanal|saluran|berita
  ms:^lihat |^baca |^beli |^muat turun|^cetak |^kongsi |^klik |^tempah |^bandingkan |^dengar |^langgan |^sertai |^ikuti |^undi |^komen |^buka |^papar 
    |^salin |^simpan |^tonton|^daftar |^tekan
    + peta|galeri|foto|gambar|video|keputusan|tiket|resipi|promosi|tawaran|harga|artikel|hantaran|siaran|tweet|pautan|komen|buletin|aplikasi|borang|pdf
    |senarai|di sini|sekarang|selanjutnya|podcast|kedai|saluran|berita
  vi:^xem |^đọc |^mua |^tải |^in |^chia sẻ |^bấm |^nhấn |^nhấp |^click |^đặt |^so sánh |^nghe |^đăng ký |^tham gia |^theo dõi |^bình chọn |^bình luận 
    |^mở |^hiển thị |^sao chép|^lưu |^thêm
    + bản đồ|thư viện ảnh|ảnh|hình|video|clip|kết quả|bảng xếp hạng|vé|công thức|ưu đãi|giá|bài viết|bài đăng|liên kết|link|bình luận|bản tin|ứng dụng
    |mẫu đơn|biểu mẫu|pdf|danh sách|đồ họa|tại đây|ở đây|ngay$|trực tuyến|thêm$|chi tiết|podcast|kênh
  sq:^shiko |^shikoni |^shih |^lexo |^lexoni |^blej |^bli |^shkarko |^printo |^shpërnda |^kliko |^klikoni |^rezervo |^krahaso |^dëgjo |^abonohu 
    |^bashkohu |^ndiq |^na ndiqni |^voto|^komento |^hap |^shfaq |^kopjo |^ruaj |^më shumë
    + hart|galeri|foto|video|rezultat|tabel|bilet|recet|ofert|çmim|artikull|postim|lidhj|link|koment|buletin|aplikacion|formular|pdf|list|këtu$|tani$
    |online|më shumë|podkast|dyqan
  ar:^شاهد|^اقرأ|^اشتر|^حمل|^تحميل|^تنزيل|^اطبع|^طباعة|^شارك|^اضغط|^انقر|^احجز|^قارن|^استمع|^اشترك|^انضم|^تابع|^صوت|^علق|^افتح|^اعرض|^نسخ|^حفظ|^لقراءة
    |^لمشاهدة|^للمزيد|^المزيد
    + خريطة|الخريطة|صور|الصورة|فيديو|نتائج|النتائج|تذاكر|تذكرة|وصفة|الوصفة|العرض|السعر|الأسعار|المقال|منشور|المنشور|تغريدة|الرابط|رابط|تعليق|النشرة
    |التطبيق|تطبيق|نموذج|pdf|القائمة|هنا|الآن|المزيد|بودكاست|المتجر|القناة|قناتنا|التفاصيل|كامل
  fa:ببینید$|بخوانید$|بخرید$|کلیک کنید$|بشنوید$|دنبال کنید$|عضو شوید$|نظر دهید$|دانلود کنید$|^مشاهده |^دانلود |^مطالعه 
    + نقشه|گالری|عکس|تصویر|تصاویر|ویدئو|ویدیو|فیلم|نتایج|جدول|بلیت|دستور پخت|تخفیف|قیمت|مقاله|پست|توییت|لینک|نظر|خبرنامه|اپلیکیشن|فرم|pdf|فهرست|اینجا
    |بیشتر|پادکست|فروشگاه|کانال|متن کامل|ادامه
  he:^לחצו|לחצו כאן$|^צפו|^קראו|^לקריאה|^לצפייה|^לרכישה|^לקנייה|^להורדה|^הורידו|^הדפס|^שתפו|^להזמנה|^הזמינו|^השוו|^האזינו|^להאזנה|^הירשמו|^להרשמה
    |^הצטרפו|^עקבו|^הצביעו|^הגיבו|^לתגובה|^פתחו|^הציגו|^העתק|^שמור|^לכל |^לכתב|^עוד |^לפרטים|^לגלריה
    + מפה|למפה|גלריה|לגלריה|תמונות|תמונה|סרטון|וידאו|תוצאות|טבלה|כרטיסים|מתכון|מבצע|מחיר|כתבה|כתבות|הכתבה|הכתבות|פוסט|ציוץ|קישור|תגובות|ניוזלטר|אפליקציה
    |טופס|pdf|רשימה|כאן|עכשיו|עוד|פודקאסט|חנות|ערוץ|המלא|נוספים|מדור
  hi:करें$|देखें$|पढ़ें$|खरीदें$|जुड़ें$|सुनें$|जानें$|दबाएं$|जाएं$|खोलें$
    + क्लिक|मैप|नक्शा|गैलरी|फोटो|तस्वीर|वीडियो|रिजल्ट|टिकट|रेसिपी|ऑफर|कीमत|आर्टिकल|पोस्ट|ट्वीट|लिंक|कमेंट|न्यूज़लेटर|न्यूजलेटर|ऐप|फॉर्म|पीडीएफ|pdf|लिस्ट
    |यहां|यहाँ|पॉडकास्ट|चैनल|डाउनलोड|प्रिंट|शेयर|पिन |रेट |पूरी खबर|पूरी ख़बर
  ur:کریں$|دیکھیں$|پڑھیں$|خریدیں$|سنیں$|جانیں$|دبائیں$
    + کلک|نقشہ|گیلری|تصاویر|تصویر|ویڈیو|نتائج|ٹکٹ|ترکیب|آفر|قیمت|پوسٹ|ٹویٹ|لنک|تبصرہ|نیوز لیٹر|ایپ|فارم|pdf|فہرست|یہاں|پوڈکاسٹ|چینل|ڈاؤن لوڈ|پرنٹ|شیئر
    |مکمل خبر
  bn:করুন$|দেখুন$|পড়ুন$|কিনুন$|শুনুন$|জানুন$
    + ক্লিক|মানচিত্র|গ্যালারি|ছবি|ভিডিও|ফলাফল|টিকিট|রেসিপি|অফার|দাম|পোস্ট|টুইট|লিংক|মন্তব্য|নিউজলেটার|অ্যাপ|ফরম|পিডিএফ|pdf|তালিকা|এখানে|পডকাস্ট|চ্যানেল
    |ডাউনলোড|প্রিন্ট|শেয়ার|বিস্তারিত
  mr:करा$|पाहा$|पहा$|वाचा$|ऐका$
    + क्लिक|नकाशा|गॅलरी|फोटो|व्हिडिओ|व्हिडीओ|निकाल|तिकीट|रेसिपी|ऑफर|किंमत|पोस्ट|ट्विट|लिंक|कमेंट|ॲप|अ‍ॅप|फॉर्म|pdf|यादी|येथे|इथे|पॉडकास्ट|चॅनल|डाउनलोड
    |प्रिंट|शेअर|सविस्तर
  zh:^点击|^點擊|^查看|^观看|^觀看|^阅读|^閱讀|^购买|^購買|^下载|^下載|^打印|^分享|^扫码|^掃碼|^扫描|^关注|^關注|^订阅|^訂閱|^预订|^加入|^展开|^展開|^收听|^收聽
    + 地图|地圖|图集|圖集|图片|圖片|大图|大圖|照片|视频|視頻|影片|结果|結果|门票|門票|食谱|食譜|优惠|優惠|价格|價格|全文|原文|文章|帖子|链接|連結|评论|評論|留言|通讯|客户端|app|表格|pdf|附件|列表|这里|這裡|更多|播客|公众号|頻道|频道|二维码
  ja:見る$|読む$|購入$|購入する$|ダウンロード|印刷|シェア|クリック|予約する$|聴く$|登録|フォロー|投票する$|コメントする$|開く$|表示する$|表示$|拡大|こちら$|チェック$
    + 地図|ギャラリー|写真|画像|動画|結果|順位表|チケット|レシピ|価格|記事|投稿|ツイート|ポスト|リンク|コメント|メルマガ|アプリ|フォーム|pdf|一覧|ここ|詳細|詳しく|続き|ポッドキャスト|チャンネル|クリック|全文
  ko:보기$|보러가기$|읽기$|구매하기$|구매$|다운로드$|다운받기$|인쇄$|공유$|공유하기$|클릭$|예약하기$|듣기$|구독$|구독하기$|가입하기$|팔로우$|투표하기$|바로가기$|신청$|신청하기$|열기$|참여하기$|확인하기$
    + 지도|갤러리|사진|화보|이미지|영상|동영상|결과|순위|티켓|레시피|할인|가격|기사|게시물|트윗|링크|댓글|뉴스레터|앱|양식|pdf|목록|여기|더보기|자세히|팟캐스트|채널|유튜브|전체|원문
`)
