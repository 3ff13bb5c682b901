import { idiom } from './idiom.ts'
import { isSiteVoice } from './reading/site-voice.ts'
import type { Rule } from './rule.ts'

/** A name opens the sentence, or a word for the writer does. */
const NAMED =
  /^(?!D[aei][rse] (?!Autor))(?:Unsere?r? |Der Autor |Die Autorin |L['’]aut(?:eur|rice) |Nuestr[oa] )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}[, ]/u

/** What forms, players, comment tools, lists and desks say to readers. */
export const ownForms: readonly Rule[] = [
  idiom({
    id: 'newsletter-field-own',
    label: 'newsletter',
    why: 'A form says how its fields are filled in.',
    end: 'any',
    titled: true,
    longest: 160,
    wordings: `
      de:feld|felder|pflichtfelder|e-mail-adresse|eingabe|formular|passwort|anmeldung|registrierung|e-mail + ^dieses feld|^mit \\*|^bitte geben sie|^bitte füllen sie
        |^bitte bestätigen sie|^bitte wählen sie|^bitte prüfen sie|^bitte überprüfen sie|^bitte korrigieren sie|^die mit|^felder mit|^alle felder mit|^pflichtfeld|^\\* ?pflicht
        |^ihre eingabe|^das formular + ausgeblendet|nicht ausfüllen|bitte ausfüllen|validierung|markiert|gekennzeichnet|pflichtfeld|gültige|ausgefüllt|erforderlich|e-mail, die
        |per e-mail|link in der|überprüfen|posteingang|e-mail-adresse ein
      de:formular|formulars|absenden|senden|anmeldung + ^leider|^beim |^es ist ein|^ihre anmeldung + fehler aufgetreten|nicht gesendet|war erfolgreich
    `,
    test: isSiteVoice,
    drops: ['Dieses Feld dient zur Validierung und sollte nicht verändert werden.', 'Mit * markierte Felder sind Pflichtfelder.'],
    keeps: [
      'Dieses Feld hat die Flut mit Schlamm bedeckt.',
      'Beim Absenden des Formulars ist ein Fehler aufgetreten, deshalb bekam sie keinen Cent.',
      'Alle Felder müssen bis Freitag ausgefüllt sein.',
      'Alle Felder am Fluss sind mit Pfählen markiert, und keines ist trocken.'
    ]
  }),
  idiom({
    id: 'consent-embed-own',
    label: 'consent',
    why: 'A player or frame says why its content is not shown, and what loading it does.',
    end: 'any',
    titled: true,
    longest: 240,
    wordings: `
      de:cookies|marketing-cookies|einbettung|externe|externen|inhalt|inhalte|inhalten|anbieter|drittanbieter|javascript|datawrapper|youtube|zustimmung|einwilligung|video|daten
        + ^um diese|^um den inhalt|^um das video|^um die karte|^hier sollte|^an dieser stelle finden|^an dieser stelle ist|^an dieser stelle befindet
        |^an dieser stelle sollte|^an dieser stelle würde|^an dieser stelle steht|^wir benötigen|^ich bin (?:damit )?einverst|^beim laden|^dieses element|^zur darstellung
        |^mit dem laden|^mit einem klick|^dieser inhalt|^dieses video|^das video konnte|^das video kann|^der inhalt k|^dieses widget|^ihr browser|^bitte akzept|^bitte aktiv
        |^bitte stimmen|^mit ihrer zustimmung|^zum anzeigen|^zum abspielen|^zum aktivieren|^zum laden|^aufgrund ihrer|^die karte kann|^die grafik kann + akzeptieren|zustimmung
        |einwilligung|geladen|laden|übertragen|übermittelt|aktivieren|datenschutz|javascript|eingebunden|externe|externer|bereitgestellt|verarbeitet|cookies
    `,
    test: (line) => isSiteVoice(line) && !/(?:akzeptieren|klicken) Sie (?:kein|nicht)/u.test(line),
    drops: [
      'Hier sollte eigentlich ein Video stehen. Bitte akzeptieren Sie die Marketing-Cookies.',
      'Das Video konnte nicht geladen werden. Bitte versuchen Sie es später erneut.'
    ],
    keeps: [
      'Dieses Video aktiviert bei vielen die Erinnerung an die Flut.',
      'Der Inhalt der Kisten wurde auf ein Schiff geladen.',
      'Bitte akzeptieren Sie keine Cookies auf fremden Seiten.',
      'Der Inhalt des Safes wurde in der Nacht verladen.'
    ]
  }),
  idiom({
    id: 'advert-shown-own',
    label: 'advert',
    why: 'The site says where an advertisement stands, or offers pages without.',
    end: 'any',
    titled: true,
    longest: 140,
    wordings: `
      de:werbung|werbefrei|anzeige|anzeigen|pur-abo + ^sie möchten diese|^keine lust auf werbung|^hier steht eine anzeige\\.$|^an dieser stelle wird ihnen
        |^an dieser stelle sehen sie|^warum sehe ich|^gefällt ihnen diese|^lesen sie .*ohne|^werbefrei|^ohne werbung lesen\\W*$|^unterhalb + nicht mehr sehen|pur|werbefrei
        |eine anzeige|angezeigt|weiter|lesen|sehe ich
      de:werbung|anzeige|anzeigen + ^nach dieser anzeige geht es|^nach dieser werbung geht es|^weiter geht es|^weiter geht's|^der artikel geht|^der text geht|^der beitrag geht
        |^die meldung geht|^artikel geht|^text geht|^beitrag geht|^meldung geht|^nach der anzeige geht es|^nach der werbung geht es + weiter\\W*$|weiter geht|werbung\\W*$
        |anzeige\\W*$|weiter unter|geht es weiter
    `,
    test: isSiteVoice,
    drops: ['Der Artikel geht unter der Werbung weiter.', 'Sie möchten diese Werbung nicht mehr sehen?'],
    keeps: [
      'Hier steht eine Anzeige gegen die andere, und der Richter liest beide.',
      'Ohne Werbung ging es nie.',
      'Nach dieser Anzeige geht für ihn nichts weiter.',
      'Ohne Werbung lesen die Leute das Heft nicht.',
      'Weiter geht der Streit um die Werbung.',
      'Diese Anzeige lesen viele.',
      'An dieser Stelle steht heute eine Anzeige aus Stahl, die den Pegel meldet.'
    ]
  }),
  idiom({
    id: 'comments-rules-own',
    label: 'comments',
    why: 'The site says how comments and letters are written and looked over.',
    end: 'any',
    titled: true,
    longest: 230,
    wordings: `
      de:kommentar|kommentare|kommentarfunktion|kommentierung|netiquette|leserbriefe|mitdiskutieren|mitzudiskutieren|forum|kommentarbereich|zuschriften|kommentieren|diskussion
        + netiquette|meinung de|verfasser|kürzen|freigeben|freigeschaltet|geöffnet|melden sie sich|melde dich|diskutieren sie|diskutiert mit|unserem forum|moderier|gelöscht
        |löschen|deaktiviert|registrier|konto|respektvoll|sachlich|regeln|diesen artikel|diesen beitrag|an@|leserbriefe@ + ^bitte |^kommentare geben|^kommentare werden
        |^kommentare sind geschlossen|^kommentare sind moderiert|^kommentare sind deaktiviert|^kommentare sind nur|^kommentare sind erst|^kommentare sind für
        |^kommentare spiegeln|^die redaktion behält|^die redaktion freut|^die redaktion moderiert|^liebe lese|^liebe nutz|^liebe use|^die kommentarfunktion|^um zu kommentieren
        |^um mitzudiskutieren|^um einen kommentar|^um kommentare|^um unter|^um hier|^diskutieren|^leserbriefe geben|^leserbriefe müssen|^für den inhalt der|^wir |^aufgrund
        |^zum kommentieren|^ihr kommentar|^dein kommentar|^beachten|^leider ist|^leider müssen wir|^leider können wir|^leider mussten wir|^der kommentarbereich|^unter diesem
        |^sie können|^zuschriften|^mit dem kommentieren|^kommentieren können|^kommentieren dürfen
      de:leserbriefe|kommentare|zuschriften|einsendungen + ^wir behalten uns|^die redaktion behält sich|^ein anspruch auf|^wir kürzen + kürzen|veröffentlich|löschen
        |auszugsweise
    `,
    test: isSiteVoice,
    drops: [
      'Bitte beachten Sie unsere Netiquette beim Kommentieren.',
      'Die Redaktion behält sich vor, Kommentare zu kürzen oder zu löschen.'
    ],
    keeps: [
      'Für den Inhalt der Kommentare sind nach dem Urteil die Verfasser verantwortlich, nicht das Forum.',
      'Kommentare aus dem Rathaus gab es nicht.',
      'Leider wurden viele Kommentare gelöscht.',
      'Wir behalten uns vor, die Beiträge zu kürzen.',
      'Um die Diskussion sachlich zu halten, hat der Wirt Regeln an die Wand gehängt.'
    ]
  }),
  idiom({
    id: 'navigation-save-own',
    label: 'navigation',
    why: 'A button says that saving or giving away needs an account.',
    end: 'any',
    titled: true,
    longest: 130,
    wordings: `
      de:merkliste|leseliste|angemeldet|artikel|funktion + ^melden sie sich an, um|^um diese funktion|^um artikel|^um diesen artikel|^sie können|^bitte melden|^bitte loggen
        |^sie müssen angemeldet|^sie müssen sich|^diese funktion|^legen sie|^sie haben noch + merkliste|leseliste|angemeldet|zu speichern|funktion zu nutzen|verschenken
        |einloggen|anzumelden|merken zu
    `,
    test: isSiteVoice,
    drops: ['Um diese Funktion zu nutzen, müssen Sie angemeldet sein.', 'Melden Sie sich an, um diesen Artikel zu speichern.'],
    keeps: ['Sie müssen im Rathaus angemeldet sein, wenn der Fluss steigt.']
  }),
  idiom({
    id: 'notice-live-own',
    label: 'notice',
    why: 'The desk says that an item goes on or has ended.',
    end: 'any',
    titled: true,
    longest: 150,
    wordings: `
      de:liveblog|live-blog|liveticker|live-ticker|ticker|newsblog|newsticker|artikel|meldung|beitrag|bericht + ^dieser|^der live|^der ticker|^der newsblog|^der newsticker
        |^der artikel wird|^der beitrag wird|^der text wird|^wir beenden|^wir schließen den |^wir schließen unseren |^wir schließen diesen |^wir schließen hiermit 
        |^wir aktualisieren|^wir halten|^diese meldung|^unser|^hier endet|^alle entwick + ist beendet|beenden|endet|laufend aktual|fortlaufend|wird aktualisiert|ständig aktual
        |schließen|mitlesen|auf dem laufenden|in unserem|regelmäßig aktual
    `,
    test: (line) =>
      isSiteVoice(line) &&
      !/Beitrag de[rs]|an den|Karriere/u.test(line) &&
      (!/end(?:et|en)|schließ/u.test(line) || /[Tt]icker|[Bb]log/u.test(line)),
    drops: ['Der Liveticker ist beendet.', 'Dieser Artikel wird laufend aktualisiert.'],
    keeps: [
      'Der Artikel wird im März fortgesetzt.',
      'Dieser Bericht endet mit einer Frage.',
      'Wir schließen den Beitrag der Stadt an den Verein aus.',
      'Diese Meldung beendet die Karriere des Trainers.',
      'Der Liveblog der Polizei wurde am Abend beendet, weil zu viele Gerüchte kursierten.'
    ]
  }),
  idiom({
    id: 'notice-write-own',
    label: 'notice',
    why: 'The desk says how readers reach it with tips, questions and mistakes.',
    end: 'any',
    titled: true,
    longest: 220,
    wordings: `
      de:hinweise|hinweis|fragen|erreichen|kontakt|vertraulich|briefkasten|anregungen|feedback|themenvorschl|thema|leserbrief|fehler|erlebt|kritik + redaktion|autor|autorin
        |autoren|reporter|uns |uns\\.|textstelle + @|schreiben sie|schreib uns|schicken sie|senden sie|schlagen sie|erreichen|nutzen sie|briefkasten|kontakt z|markieren
        |nimmt die redaktion|wenden sie|melden sie + ^haben sie|^hast du|^habt ihr|^sie erreichen uns|^sie erreichen die redaktion|^sie erreichen unsere
        |^sie erreichen den autor|^sie erreichen die autorin|^kontakt z|^schicken|^senden|^wenn sie|^schlagen|^fragen oder|^fragen und
        |^fragen an|^fragen zu|^fragen[,:?]|^anregungen|^ihre |^sie haben|^wir freuen|^feedback|^ihnen ist|^so erreichen|^hinweise an die red|^hinweise nimmt die red
        |^hinweise auf fehler|^möchten sie|^wollen sie|^schreiben sie|^sie möchten|^kennen sie|^lob
    `,
    test: (line) => isSiteVoice(line) && !/Autor(?:in)? (?:des|der) /u.test(line),
    drops: [
      'Sie erreichen die Autorin unter i.maron@talblatt.example',
      'Haben Sie Hinweise zu diesem Thema? Schreiben Sie unserer Redaktion.'
    ],
    keeps: [
      'Haben Sie Hinweise auf den Täter, melden Sie sich bei unserer Dienststelle.',
      'Wenn Sie Fragen haben, melden Sie sich bei unserem Bürgertelefon.',
      'Haben Sie Fragen zur Rente, wenden Sie sich an den Autor des Bescheids.',
      'Haben Sie etwas beobachtet? Die Polizei bittet Zeugen, sich zu melden.',
      'Hinweise nimmt die Polizei Ahrenbach unter 0123/45678 entgegen.',
      'Die Autorin erreicht in ihrem Buch nie die Tiefe ihres Vorgängers.'
    ]
  }),
  idiom({
    id: 'bio-desk-own',
    label: 'bio',
    why: 'A sentence alone says what the writer does for the site.',
    end: 'any',
    titled: true,
    longest: 220,
    wordings: `
      de:redakteur|redakteurin|reporter|reporterin|journalist|journalistin|korrespondent|korrespondentin|autor|autorin|kolumnist|kolumnistin|volontär|volontärin|berichtet
        + ist |lebt|arbeitet|berichtet|schreibt + im ressort|schreibt vor allem|schreibt hauptsächlich|schreibt dort|für uns|lokalredaktion|wirtschaftsredaktion
        |politikredaktion|kulturredaktion|sportredaktion|berichtet für
      de:autor|autorin|reporter|reporterin|kolumnist|kolumnistin|redakteur|redakteurin + ^unser|^der autor |^die autorin + ist |lebt|arbeitet|berichtet|schreibt + redaktion
        |freier journalist|freie journalistin|freie autorin|freier autor|freiberuf
    `,
    test: (line) =>
      NAMED.test(line) && isSiteVoice(line.replace(/schreibt/gu, '')) && !/, (?:die|der|das|und|was) | wurde /u.test(line),
    drops: [
      'Ilse Maron ist Redakteurin im Ressort Wirtschaft und schreibt vor allem über Wasserbau.',
      'Unser Autor Jost Wendt lebt als freier Journalist in Ahrenbach.'
    ],
    keeps: [
      'Ilse Maron arbeitet als freie Autorin und lebt in einer Mühle bei Moorbach.',
      'Jost Wendt ist Redakteur und arbeitet in der Redaktion des Heimatkalenders.',
      'Die Journalistin Ilse Maron arbeitet heute in der Redaktion eines Magazins in Wien.',
      'Jost Wendt arbeitet als freier Journalist und wurde mit dem Flusspreis geehrt.',
      'Maron ist Reporterin aus Leidenschaft, doch über die Flut konnte sie nicht schreiben.',
      'Er ist Redakteur, sie ist Richterin, und beide wollten nie aus dem Tal weg.'
    ]
  })
]
