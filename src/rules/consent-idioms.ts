import { isOwnVoice } from './gate-pages.ts'
import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** What walls of consent say of the reader's data, as sites of several languages word it. */
export const consentIdioms: readonly Rule[] = [
  idiom({
    id: 'consent-your-data',
    label: 'consent',
    why: 'A notice asks the reader to agree to what is done with his data.',
    end: 'any',
    longest: 600,
    wordings: `
      en:your consent|your preferences|to consent|your choices|accept cookies|your privacy|your settings|refuse consent|process your|your permission|before consenting
        + your |you may|you can|you have
        + personal data|privacy policy|cookies|our partners|precise geolocation|this website|privacy notice|legitimate interest|this site|refuse consenting|to refuse
        + ^we |^you |^with your|^alternatively|^please note|^by clicking|^your |^if you|^some |^to |^please|^in order|^click
      es:su consentimiento|tu consentimiento|sus preferencias|tus preferencias|aceptar cookies|su privacidad|tu privacidad|aceptar todo
        + datos personales|política de privacidad|cookies|nuestros socios|este sitio|interés legítimo
        + ^nosotros|^usted|^puede|^con su|^con tu|^al |^si |^tus|^sus|^su |^tu |^tenga|^haga|^para |^valoramos|^nos |^algunos
      fr:votre consentement|vos préférences|vos choix|accepter les cookies|votre vie privée|tout accepter|vos données
        + données|politique de confidentialité|cookies|nos partenaires|ce site|intérêt légitime
        + ^nous |^vous |^avec votre|^en cliquant|^si vous|^vos |^votre |^veuillez|^pour |^certains|^avec nos
      de:ihre einwilligung|ihre zustimmung|ihrer einwilligung|deine einwilligung|deine zustimmung|ihre auswahl|ihre einstellungen|einwilligung|zustimmen
        + personenbezogen|datenschutz|cookies|unsere partner|unserer partner|diese website|berechtigte|endgerät|werbung|tracking
        + ^wir |^sie können|^sie haben|^indem sie|^du kannst|^mit ihrer|^mit deiner|^durch klick|^wenn sie|^ihre |^deine |^bitte|^um |^einige|^nutzen sie|^besuchen sie|^mit klick
      it:tuo consenso|tue preferenze|tue scelte|accettare i cookie|tua privacy|vostro consenso|suo consenso|acconsent
        + dati personali|privacy policy|informativa|cookie|nostri partner|questo sito|interesse legittimo
        + ^noi |^puoi|^con il tuo|^cliccando|^se |^le tue|^il tuo|^alcuni|^per |^tieni|^ti |^la tua|^usando
      pt:seu consentimento|suas preferências|suas escolhas|aceitar cookies|sua privacidade|tuas preferências|consentir
        + dados pessoais|política de privacidade|cookies|nossos parceiros|este site|interesse legítimo
        + ^nós |^você|^com o seu|^ao |^se |^suas|^seu |^alguns|^para |^pode|^a sua|^o seu
      nl:uw toestemming|je toestemming|uw voorkeuren|je voorkeuren|uw keuze|je keuze|uw privacy|je privacy|cookies accepteren|akkoord
        + persoonsgegevens|privacybeleid|cookies|onze partners|deze website|gerechtvaardigd
        + ^wij |^we |^u |^je |^met uw|^met jouw|^door |^als u|^als je|^uw |^bepaalde|^om |^klik|^sommige
      pl:twoją zgodą|twojej zgody|swoje preferencje|twoje preferencje|wyrażasz zgodę|wyrazić zgodę|twoja prywatność|twoją prywatność|swoją zgodę|zgodę
        + danych osobowych|dane osobowe|polityka prywatności|polityce prywatności|cookie|partnerzy|partnerami|tej strony|uzasadnion
        + ^my |^możesz|^za twoją|^klikając|^jeśli|^twoje|^niektóre|^wraz|^aby |^szanuj|^cenimy|^kliknij|^w każdej
    `,
    test: isOwnVoice,
    drops: [
      'You may click to consent to the processing described above, and change your preferences for this website at any time.',
      'Sie können Ihre Einwilligung jederzeit widerrufen. Weitere Angaben stehen im Datenschutz.',
      'Vous pouvez modifier vos choix à tout moment dans notre politique de confidentialité.',
      'Puede cambiar sus preferencias en la política de privacidad.',
      'Możesz w każdej chwili wycofać swoją zgodę na przetwarzanie danych osobowych.'
    ],
    keeps: [
      'With your consent, the nurse said, we will open the window.',
      'Sie gab ihre Einwilligung zum Verkauf der Cookies auf dem Schulfest.',
      'Nous partageons vos choix, écrit le maire aux éleveurs de la vallée.',
      'You can put your preferences in the box by the gate.'
    ]
  })
]
