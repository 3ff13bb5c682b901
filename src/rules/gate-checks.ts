import { holdsStory } from './reading/east-story.ts'
import { isOwnVoice } from './gate-pages.ts'
import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'
import { shape } from './wording/shape.ts'

const ON_BROWSER = /^.{0,30}\byour (?:web )?browser\b/iu
const ASKS_FOR_SCRIPTS = shape`
  ^(?:\S+ ){0,6}(?:enable|disabled|required|requires|turn on|turned on|supports|not available|(?:de|des|dés)?a[ck]tiv|(?:des)?habilit|включ|увімк|
  \S*(?:启用|啟用|有効|無効))
`
/** Somebody said so: it is a sentence of a story. */
const TOLD = shape`
  \b(?:said|told|asked|wrote|says|sagte|sagten|sagt|stand auf|hieß es|dijo|dice|disse|diz|a dit|ha detto|zei|zegt|sagde|siger|sier|sanoo|sanoi|kertoo|mondta|va dir|ha dit|dedi)\b|
  powiedzia|сказал|написал|сказав|написав
`

/** What stands where the page should be while the site fails, or doubts that the reader is human. */
export const gateChecks: readonly Rule[] = [
  idiom({
    id: 'gate-server',
    label: 'notice',
    why: 'The site says that it cannot answer now.',
    end: 'any',
    longest: 220,
    wordings: `
      en:server|service temporarily|502 bad gateway|504 gateway|maintenance|something went wrong|an error occurred|too many requests
        + unavailable|unable to service|encountered an|try again later|try again|bad gateway|gateway time|internal server error|back soon|slow down|reload
        + ^50|^429|^the server is|^the server enc|^the server could|^service|^internal|^sorry|^this site|^our site|^something|^an error|^error|^we are|^we're|^too many|^bad gateway
      es:servidor|servicio|mantenimiento|algo salió mal|se ha producido un error
        + no está disponible|no disponible|inténtelo|inténtalo|vuelva a intentar|error interno + ^error|^el s|^servicio|^lo sentimos|^algo|^se ha|^50|^estamos
      fr:serveur|service|maintenance|erreur + indisponible|réessayer|réessayez|erreur interne + ^erreur|^le s|^service|^désolé|^une erreur|^50|^le site|^notre site
      de:server|dienst|wartung|fehler + nicht verfügbar|nicht erreichbar|später erneut|erneut versuchen|interner
        + ^fehler|^der |^interner|^es ist|^leider|^50|^wegen|^unsere
      it:server|servizio|manutenzione|errore + non disponibile|riprova|errore interno + ^errore|^il s|^servizio|^spiacenti|^si è|^50|^il sito
      pt:servidor|serviço|manutenção|erro + indisponível|tente novamente|erro interno + ^erro|^o s|^serviço|^desculp|^ocorreu|^50|^estamos
      ru:сервер|сервис|технические работы|ошибка|произошла + недоступен|временно|попробуйте позже|повторите попытку|внутренняя
        + ^ошибка|^сервер|^сервис|^внутренняя|^извините|^произошла|^50|^на сайте
      zh:服务器|伺服器|服务|系统 + 暂时无法|暫時無法|内部错误|內部錯誤|稍后再试|稍後再試|维护中|維護中 + ^服务|^伺服器|^系统|^系統|^抱歉|^50
      ja:サーバー|サービス|メンテナンス|エラー + 一時的に利用できません|メンテナンス中|しばらくして|時間をおいて|内部エラー + ^サーバー|^現在|^ただいま|^エラー|^申し訳|^50
    `,
    test: isOwnVoice,
    drops: [
      '503 Service Temporarily Unavailable',
      'The server is temporarily unable to service your request. Please try again later.',
      'Something went wrong. Try again',
      'Внутренняя ошибка сервера, попробуйте позже',
      'Le service est momentanément indisponible, veuillez réessayer.'
    ],
    keeps: [
      'The server spilled the soup and promised to try again.',
      'Service on the ferry is unavailable to those without boots.',
      'Сервер в подвале школы греет воду для душа.'
    ]
  }),
  {
    id: 'gate-denied',
    label: 'notice',
    languages: ['en'],
    needs: ['permission to access'],
    why: 'A server says that the reader may not see the page.',
    pattern: /^you (?:don['’]t|do not) have permission to access \S.{0,200} on this server\.?$/iu,
    drops: ['You don\'t have permission to access "http://brookvale.example/news/the-weir-that-held-in-may" on this server.'],
    keeps: ['You do not have permission to access the tower, the guard told us on this server’s day off.']
  },
  {
    id: 'gate-script',
    label: 'captcha',
    languages: 'all',
    needs: ['javascript'],
    why: 'The site asks for a browser that runs its scripts.',
    pattern: /^.{0,120}\bjavascript\b.{0,160}$/iu,
    test: ([line]) => isOwnVoice(line) && !holdsStory(line) && (ON_BROWSER.test(line) || ASKS_FOR_SCRIPTS.test(line)),
    drops: [
      'You need to enable JavaScript to run this app.',
      'JavaScript is disabled in your browser.',
      'Bitte aktivieren Sie JavaScript in Ihrem Browser.',
      'Пожалуйста, включите JavaScript в браузере',
      '请启用 JavaScript 后继续浏览',
      'このページを表示するには JavaScript を有効にしてください。'
    ],
    keeps: [
      'JavaScript is the first language that the pupils of the rope school learn.',
      'JavaScript brings interactivity to the pages of the mill.',
      'The firm fought over JavaScript and who may turn on the light.',
      '谷川さんは水車の番を続けてきた。動画を再生するにはJavaScriptを有効にしてください'
    ]
  },
  idiom({
    id: 'gate-robot',
    label: 'captcha',
    why: 'The site asks whether the reader is a machine before it shows the page.',
    end: 'any',
    longest: 200,
    wordings: `
      en:site connection is secure|security of your connection|not a robot|you are a human|you are human|performance & security by|unusual traffic|ray id
        |ddos protection by|security service to protect|you been blocked|i been blocked
        + ^checking|^www|^to continue|^verify|^please verify|^please confirm|^please check|^please complete|^please prove|^please click|^please tick
        |^please show|^please let|^please stand|^please wait|^confirm
        |^performance|^our systems|^we have detected|^we have noticed|^cloudflare|^ray id|^ddos|needs to review|^this website is using|^why have|^sorry
      es:no eres un robot|no es un robot|eres humano|es humano|tráfico inusual + ^confirme|^confirma|^verifi|^para continuar|^compru|^hemos|^por favor
      fr:pas un robot|êtes humain|êtes un humain|trafic inhabituel + ^confirmez|^vérifi|^pour continuer|^veuillez|^nous avons
      de:kein roboter|ein mensch sind|mensch sind|ungewöhnlichen datenverkehr
        + ^bestätigen|^bitte bestätigen|^bitte überprüf|^bitte verifi|^bitte weisen|^um fortzufahren|^wir haben|^überprüf
      it:non sei un robot|sei umano|un essere umano + ^conferma|^verifi|^per continuare|^dimostra
      pt:não é um robô|não é um robot|é humano|é um humano + ^confirme|^verifi|^para continuar|^comprove
      nl:geen robot|een mens bent + ^bevestig|^controleer|^om verder|^verifieer
      pl:nie jesteś robotem|jesteś człowiekiem + ^potwierdź|^sprawdz|^aby kontynuować|^zweryfikuj
      ru:не робот|вы человек + ^подтвердите|^проверк|^чтобы продолжить|^докажите|^пожалуйста, подтвер|^пожалуйста, докаж
      uk:не робот|ви людина + ^підтвердьте|^перевірк|^щоб продовжити|^доведіть|^будь ласка, підтвер|^будь ласка, довед
      tr:robot olmadığınızı|insan olduğunuzu + doğrula|kanıtla|onayla
      zh:不是机器人|不是機器人|您是真人|人机验证|人機驗證 + ^请|^請|^验证|^驗證|^确认|^為了|^为了
      ja:ロボットではない|人間であること + 確認|証明|チェック
      ko:로봇이 아|사람인지 + 확인|증명
      cs:nejste robot|jste člověk + ^potvrďte|^ověř|^prosím|^pro pokračov|^dokažte
      bg:не сте робот|не си робот|че сте човек + ^потвърд|^докаж|^моля|^за да прод
      sk:nie ste robot|ste človek + ^potvrďte|^over|^prosím|^pre pokračov|^dokážte
      hr:niste robot|nisi robot|da ste čovjek + ^potvrd|^dokaž|^molimo|^za nastavak
      sr:нисте робот|ниси робот + ^потврд|^докаж|^молимо|^за наставак
      sl:niste robot|nisi robot|ste človek + ^potrd|^dokaž|^prosim|^za nadalj|^preverj
      sq:nuk jeni robot|nuk je robot|jeni njeri + ^konfirmo|^vërteto|^ju lutem|^për të vazhduar
      el:δεν είστε ρομπότ|είστε άνθρωπος + ^επιβεβαι|^επαληθ|^παρακαλ|^αποδείξτε|^για να
      id:anda bukan robot|anda manusia|anda adalah manusia + ^buktikan|^konfirmasi|^verifikasi|^pastikan|^harap|^silakan
      ms:anda bukan robot|anda manusia|anda ialah manusia + ^sahkan|^buktikan|^sila|^mengesahkan
      vi:không phải là robot|không phải robot|bạn là con người + ^vui lòng|^xác nhận|^xác minh|^chứng minh|^hãy
      ca:no ets un robot|ets humà|ets una persona + ^confirma|^verifi|^per continuar|^demostra
      lt:nesate robot|esate žmogus + ^patvirtink|^įrodyk|^norėdami|^tikrin
      lv:neesi robot|neesat robot|esi cilvēk|esat cilvēk + ^apstiprin|^pierād|^lūdzu|^pārbaud
      et:ei ole robot|pole robot|oled inimene|olete inimene + ^kinnita|^tõesta|^palun|^kontrolli
      he:אינך רובוט|אינכם רובוט|שאתה אנושי|שאתם אנושיים + ^אשר|^אמת|^הוכ|^כדי להמשיך
    `,
    test: (line) => isOwnVoice(line) && !TOLD.test(line),
    drops: [
      'Checking if the site connection is secure',
      'To continue, please click the box below to let us know you’re not a robot.',
      'Bitte bestätigen Sie, dass Sie kein Roboter sind.',
      'Подтвердите, что вы не робот',
      'Confirme que no es un robot para continuar',
      'Xác nhận rằng bạn không phải là robot'
    ],
    keeps: [
      'He is not a robot, his mother told the court.',
      'Вы человек гордый, сказал ей сторож.',
      'Please believe that I am not a machine, she wrote.',
      'Please, said the judge, remember that you are human. The whole court was silent.',
      'We have proof that you are human, the app told Ms Stokes, and then it let her in.',
      'Bitte vergessen Sie nicht, dass Sie ein Mensch sind, sagte der Richter.',
      'Пожалуйста, помните, что вы человек, сказал судья.'
    ]
  })
]
