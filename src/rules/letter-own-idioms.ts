import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { runsIn } from './reading/runs-in.ts'

/** Somebody says it, or it is told of: a story's sentence. */
const VERBS =
  'said|says|wrote|asked|sagte|sagt|schrieb|dit|disait|dijo|dice|disse|diz|ha detto|zei|sade|powiedział|řekl|spune|sanoo|sanoi|mondta|was|were|war|était|fue|foi|soll'
const TOLD = new RegExp(`(?<!\\p{L})(?:${VERBS})(?!\\p{L})`, 'iu')

/** Offers of the site's own newsletter in whole sentences, and what its form says. */
export const letterOwnIdioms: readonly Rule[] = [
  idiom({
    id: 'newsletter-own-world',
    label: 'newsletter',
    why: 'A prompt or a form offers the site’s own newsletter.',
    end: 'prompt',
    longest: 170,
    wordings: `
      de:newsletter + unser|zum newsletter|den newsletter|newsletter: + anmeld|bestell|abonnier|erhalten|verpass|geschichten|täglich|kostenlos|eintrag|registrier
        + ^immer|^hier können|^jetzt|^ich bin damit|^mit unserem|^unser|^sie möchten|^sie wollen|^newsletter|^möchten|^melden|^tragen|^bestell|^erhalten|^nichts|^einfach|^täglich
      en:newsletter|your inbox|mailing list + our |your |free + sign up|subscribe|delivered|brings you|sent |every|each|straight|confirm
        + ^our newsletter|^delivered|^sign up|^subscribe|^join|^like |^want |^check your|^you're in|^receive|^never miss|^enjoy|^love |^sent |^straight
      en:we'll send you|we will send you|we send you + best|stories|news|reporting|latest + ^we
      fr:newsletter|lettre hebdo|infolettre|lettre d'information + notre|nos |abonnez|inscri|gratuit|désabonn|désinscri|utilisée
        + ^tous les|^chaque|^la newsletter|^pour ne|^envie|^votre adresse|^notre newsletter|^recevez|^inscrivez|^abonnez|^ne ratez|^ne manquez|^vous aimez
      es:newsletter|boletín|resumen del|comunicaciones comerciales + nuestr|gratis|recib|suscr|apúnt|semanal
        + ^regístr|^acepto|^apúnt|^suscr|^recibe|^nuestro boletín|^nuestra newsletter|^no te pierdas|^únete|^quiero
      it:newsletter + nostra|nostre|gratis|gratuit|ricev|iscri|acconsento + ^ogni|^vuoi|^iscri|^ricev|^la nostra|^non perd|^resta|^acconsento|^ho letto|^inserisci
      pt:newsletter|boletim + nossa|nosso|receb|inscrev|subscrev|assin|cadastr + ^todos|^toda|^quer|^inscrev|^subscrev|^assin|^receba|^obrigad|^cadastr|^a nossa|^aceito
      nl:nieuwsbrief + onze|gratis|ontvang|aanmeld|inschrijv|schrijf|abonneer|meld je + ^elke|^iedere|^wil|^schrijf|^meld|^ontvang|^onze|^bedankt|^mis|^abonneer
      sv:nyhetsbrev + vårt|våra|gratis|anmäl|prenumer|skriv upp + ^varje|^vill|^anmäl|^få |^prenumer|^missa|^tack|^skriv
      no:nyhetsbrev|nyheitsbrev + vårt|våre|gratis|meld deg (?!av)|abonner + ^hver|^vil du|^meld deg (?!av)|^få |^abonner|^ikke gå|^takk|^skriv
      da:nyhedsbrev + vores|gratis|tilmeld|abonn|skriv dig + ^hver|^vil du|^tilmeld|^få |^abonn|^gå ikke|^tak|^skriv
      fi:uutiskirj + \\S+mme\\b|ilmai|tilaa|maksut|saat + ^joka |^haluat|^tilaa |^saat |^älä missaa|^kiitos|^liity |^pysy 
      hu:hírlev + \\S+[uü]nk|ingyen|iratkoz|kap + ^minden |^szeretn|^iratkozz|^ne marad|^köszön|^csatlakozz|^ha nem sz|^kérje|^kérd
      et:uudiskir|nädalakir + meie|tasuta|saa|telli|liitu|iga + ^telli|^liitu|^saa |^soovi|^iga |^ära |^meie|^aitäh|^täname|^registreeru|^kas 
      pl:newsletter + nasz|zapisz|bezpłat|otrzym|zapis + ^co |^codziennie|^chcesz|^zapisz|^bądź|^nasz newsletter|^dzięku|^wyrażam|^otrzym
      cs:newsletter|odběr novinek + náš|našeho|zdarma|přihl|odebír|odběr + ^každ|^chcete|^přihl|^odebír|^nenechte|^souhlasím|^děku
      bg:бюлетин|нюзлетър + наш|безплатн|абонир|запиш|получав + ^всек|^искате|^абонир|^запиш|^получав|^не пропус|^съгласен
      sk:newsletter|odber noviniek + náš|nášho|zadarmo|prihl|odober|odber + ^každ|^chcete|^prihl|^odober|^nenechajte|^nezmešk|^súhlasím
      hr:newsletter|bilten + naš|besplatn|prijav|pretplat|prima + ^svak|^želite|^želim|^prijav|^pretplat|^prima|^ne propust
      sr:newsletter|билтен + наш|бесплатн|пријав|претплат|прима + ^свак|^желите|^желим|^пријав|^претплат|^прима|^не пропуст
      sl:e-novic|novičnik|newsletter + naš|brezplač|prijav|naroč|prejem + ^vsak|^želite|^želim|^prijav|^naroč|^prejem|^ne zamud
      sq:newsletter|buletin + tonë|falas|regjistro|abono|merr + ^çdo|^dëshiro|^regjistro|^abono|^merr|^mos humb
      ro:newsletter + nostru|înscri|abon|gratuit|primești + ^vrei|^fii|^primește|^nu rata|^abon|^înscri|^mulțum
      ca:butlletí|newsletter|resum del dia + nostr|gratis|rep |reb|subscri|apunta|setmanal|dona't
        + ^registra't|^apunta't|^subscriu|^rep |^el nostre|^no et perdis|^uneix-te|^vull|^vols|^cada|^dona't
      lt:naujienlaišk + mūsų|nemokam|gauk|gauti|prenumer|savait|užsisak + ^prenumer|^užsi|^gauk|^norite|^nepraleisk|^kiekvien|^mūsų|^noriu|^ačiū|^registruok
      ms:surat berita|buletin|newsletter + kami|percuma|langgan|terima|dapatkan|daftar + ^langgan|^daftar|^dapatkan|^terima|^jangan|^setiap|^terima kasih|^ingin|^surat berita
      lv:jaunumu vēstul|ziņu vēstul|vēstkop + mūsu|bezmaksas|saņem|abonē|piesak|katr + ^abonē|^piesak|^saņem|^vēl|^katr|^nepalaid|^mūsu|^paldies|^reģistr|^vai vēl
      he:ניוזלטר|רשימת התפוצה + שלנו|חינם|קבלו|לקבל|הירש|הרשמ|שבועי|יומי + ^רוצים|^הירש|^הרשמ|^קבלו|^אל תפספ|^בכל|^הצטרפ|^הניוזלטר שלנו|^תודה|^אני
    `,
    test: (line) => !/["“”„«»;]|(?:19|20)\d\d/u.test(line) && !TOLD.test(line) && !runsIn(line) && !/,.*,.*,/u.test(line),
    drops: [
      'Immer freitags: unser Newsletter mit den besten Geschichten der Woche',
      'Ich bin damit einverstanden, den Newsletter zu erhalten, und habe die Datenschutzhinweise gelesen.',
      'Delivered to your inbox each weekday morning',
      'We’ll send you the best of our reporting every Saturday.',
      'Votre adresse e-mail sera utilisée pour vous envoyer notre newsletter.',
      'Acepto recibir el boletín y comunicaciones comerciales',
      'Vrei să fii la curent? Înscrie-te la newsletter'
    ],
    keeps: [
      'Tilaa uutiskirje, lukee kahvilan kyltissä, ja Aune jakaa sen itse.',
      'Meld deg av nyhetsbrevene fra rederiene før du bestiller.',
      'Our newsletter was read by every miller of the valley, he said.',
      'Der Newsletter der Mühle soll jeden Monat über das Wehr berichten.',
      'Chaque semaine, la mairie publie une lettre sur le moulin.',
      'Every Friday she wrote a newsletter by hand for her neighbours.'
    ]
  })
]
