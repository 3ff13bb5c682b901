import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Fields and links of a form to log in, as sites of many languages word them. */
export const accountIdioms: readonly Rule[] = [
  idiom({
    id: 'account-form',
    label: 'navigation',
    why: 'It is a part of a form to log in.',
    longest: 60,
    end: 'asking',
    wordings: `
      en:forgot|lost|remember me|keep me signed|keep me logged|have an account|not registered|new here|already registered
        + password|remember me|signed in|logged in|sign up|register|create an account|log in
      es:olvidaste|olvidado|olvidó|recuérdame|recordarme|mantener la sesión|no tienes cuenta|no tienes una cuenta|aún no estás registrado
        + contraseña|recuérdame|recordarme|sesión|regístrate|registrarse|crear
      fr:mot de passe|se souvenir|rester connecté|pas encore de compte|pas de compte|pas encore inscrit + oublié|de moi|rester connecté|inscri|créer|créez
      de:passwort|angemeldet|eingeloggt|noch kein konto|noch nicht registriert|kein benutzerkonto + vergessen|bleiben|registrier|anmelden|konto
      it:password|ricordami|resta connesso|non hai un account|non sei registrato + dimenticat|ricordami|connesso|registrati|iscriviti|crea
      pt:senha|palavra-passe|lembrar|manter sessão|manter conectado|não tem conta|não tem uma conta + esquec|lembrar|sessão|conectado|registe|cadastre|crie
      nl:wachtwoord|ingelogd|onthoud mij|nog geen account + vergeten|blijven|onthoud mij|registreer|aanmelden|maak
      pl:hasła|hasło|zapamiętaj|nie masz konta|nie masz jeszcze + pamiętasz|zapomnia|mnie|zarejestruj|załóż
      ro:parola|ține-mă|nu ai cont|nu ai un cont + uitat|minte|conectat|înregistr|creea
      cs:heslo|zapamatovat si mě|zapamatovat přihl|zůstat přihlášen|nemáte účet|nemáte ještě + zapomněli|zapomněl jsem|zapomenut|zapamatovat|přihlášen|registr|vytvoř
      bg:парола|запомни ме|нямате профил|нямате акаунт|нямаш профил + забрав|запомни|регистр|създ
      sk:heslo|zapamätať si ma|nemáte účet|nemáte ešte účet + zabudli|zabudnut|zapamätať|registr|vytvor
      hr:lozink|zapamti me|nemate račun|nemate nalog|nemate korisnički + zaborav|zapamti|registr|otvori|napravi
      sr:лозинк|запамти ме|немате налог|немате кориснички + заборав|запамти|регистр|отвори|направи
      sl:gesl|zapomni si me|nimate računa|nimate uporabnišk|še nimate + pozab|zapomni|registr|ustvari|odpri
      sq:fjalëkalim|llogari + harru|harro|krijo|rikthe|ndrysho|regjistro|nuk k
      sv:lösenord|kom ihåg|förbli inloggad|inget konto|har du inte + glömt|mig|inloggad|registrera|skapa
      no:passord|brukernavn|husk meg|forbli innlogget|ingen konto|har du ikke + glemt|meg|innlogget|registrer|opprett
      da:adgangskode|kodeord|brugernavn|husk mig|forbliv logget|ingen konto|har du ikke + glemt|mig|logget ind|registrer|opret
      fi:salasana|käyttäjätunnus|muista minut|ei tunnusta + unohditko|unohtuiko|unohdin|unohtunut|kirjautuneena|luo |minut + ^\\S+(?: \\S+){0,3}$
      hu:jelszó|jelszav|felhasználónév|nincs fiók|nincs még fiók + elfelejtette|elfelejtetted|emlékezz|bejelentkezve|regisztráljon|regisztrálj |hozz létre|létrehozása
        + ^\\S+(?: \\S+){0,4}$
      et:parool|salasõna|kasutajanim|pole veel kontot|ei ole veel kontot|sul pole kontot + unusta|taasta|muuda|loo |registreeru + ^\\S+(?: \\S+){0,5}$
      id:kata sandi|sandi |belum punya akun + lupa|ingat|daftar|buat
      ms:kata laluan|tiada akaun|belum mempunyai akaun|nama pengguna + lupa|terlupa|tetapkan|daftar|cipta
      vi:mật khẩu|ghi nhớ đăng|ghi nhớ tài|chưa có tài khoản + quên|đăng nhập|ghi nhớ|đăng ký|tạo
      tr:şifremi|parolamı|hesabınız yok|hesabın yok|üye değil + unuttum|hatırla|kayıt|kaydol|üye ol
      ru:пароль|запомнить|нет аккаунта|нет учетной|нет учётной|ещё не зарегистрировались|ещё не зарегистрированы + забыли|забыл пароль|напомнить|меня|зарегистр|создать|войти
      uk:пароль|запам'ятати|немає акаунта|немає облікового|ще не зареєстровані + забул|мене|зареєстр|створ|увійти
      el:κωδικ|παραμονή|δεν έχετε λογαριασμό + ξεχάσ|θυμάσαι|σύνδεσης|εγγραφ|δημιουργ
      ar:كلمة المرور|كلمة السر|ليس لديك حساب + نسيت|تذكرني|سجل|إنشاء|أنشئ
      fa:رمز عبور|گذرواژه|مرا به خاطر|حساب ندارید + فراموش کرده‌|فراموش کردید|فراموشی|بسپار|ثبت‌نام|بسازید
      hi:पासवर्ड|याद रखें|खाता नहीं + भूल|मुझे|साइन अप|रजिस्टर|बनाएं
      ta:கடவுச்சொல்|கணக்கு இல்லையா|என்னை நினைவில் + மறந்து|மறந்த|மீட்டமை|நினைவில்|பதிவு|உருவாக்கு + ^\\S+(?: \\S+){0,2}$
      te:పాస్‌వర్డ్|పాస్వర్డ్|ఖాతా లేదా|నన్ను గుర్తుంచు + మర్చి|మరిచి|రీసెట్|గుర్తుంచు|నమోదు|సృష్టించ + ^\\S+(?: \\S+){0,2}$
      th:รหัสผ่าน|จดจำฉัน|ยังไม่มีบัญชี|มีบัญชีอยู่ + ^ลืมรหัส|^ตั้งรหัส|^จดจำฉัน|^ยังไม่มีบัญ|^มีบัญชี|^กู้คืน|^รีเซ็ต + ^\\S{6,24}$|^\\S{6,22} \\S{4,14}$
      zh:密码|密碼|没有账号|沒有帳號|还没有 + 忘记|忘記|记住|記住|注册|註冊
      ja:パスワード|ログイン状態|アカウントをお持ちで|新規会員 + 忘れ|保持|お持ちでない|登録
      ko:비밀번호|로그인 상태|아이디|계정이 없 + 찾기|잊으|유지|가입|저장
      ca:contrasenya|recorda'm|no tens compte|encara no tens compte|mantén la sessió + oblidat|recorda'm|sessió|registra't|crea
      lt:slaptažod|vartotojo vard|prisiminti mane|neturite paskyros|neturi paskyros + pamirš|prisimin|registruok|sukur|susikur|atkur
      lv:parol|lietotājvārd|nav konta|neesi reģistr|nav profila + aizmirs|atjauno|atgādin|reģistr|izveido + ^\\S+(?: \\S+){0,5}$
      he:סיסמה|סיסמא|אין לך חשבון|אין לכם חשבון|זכור אותי + שכח|זכור|הירש|הרשמ|צור|צרו|איפוס
    `,
    test: (line) => line.split(' ').length < 10 && !/unuttum,/u.test(line),
    drops: [
      'Don’t have an account? Sign up',
      'Angemeldet bleiben',
      'Mot de passe oublié ?',
      '¿No tienes cuenta? Regístrate',
      'Nie pamiętasz hasła?',
      'Нет аккаунта? Зарегистрируйтесь',
      'パスワードを忘れた方はこちら',
      '忘记密码？'
    ],
    keeps: [
      'He forgot the password and the gate stayed shut.',
      'Забыл ли он пароль, спросили у сторожа.',
      'Das Passwort der Schmuggler war lange vergessen.',
      'Lupa kata sandi itu, ia pulang lewat jembatan.',
      'Zapomněl heslo a nepřihlásil se',
      'Şifremi unuttum, yine de kayıt oldum',
      'رمز عبور را فراموش کرد',
      'Beni hatırla',
      '记住我的名字',
      'Ghi nhớ điều này'
    ]
  })
]
