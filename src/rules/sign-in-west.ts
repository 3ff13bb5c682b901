import { idiom } from './idiom.ts'
import type { Rule } from './rule.ts'

/** Buttons to sign in, in many languages of the West. */
export const signInWest: readonly Rule[] = [
  idiom({
    id: 'navigation-sign-in-west',
    label: 'navigation',
    why: 'A button signs the reader in by an account of another service.',
    end: 'asking',
    longest: 70,
    wordings: `
      it:google|facebook|apple|email|e-mail|social
        + con google|con facebook|con apple|con la tua e|con la tua mail|con un account|con email|con i social|tramite
        + ^accedi|^oppure|^entra|^continua|^registrati
      pt:google|facebook|apple|email|e-mail|conta
        + com o |com a |com google|com facebook|com apple|com e-mail|com email|com uma|com sua|com seu
        + ^entr|^acess|^ou |^continu|^cadastr|^regist|^faça login|^inici|^crie
      nl:google|facebook|apple|e-mail|account + met 
        + ^log|^inloggen|^of |^ga verder|^doorgaan|^registreer|^aanmelden|^meld
      pl:google|facebook|apple|e-mail|konto + przez|z kontem|za pomocą|z google|kontem|z facebook|z apple|e-mail
        + ^zaloguj|^lub |^kontynuuj|^zarejestruj|^załóż
      ro:google|facebook|apple|email|e-mail|cont + cu google|cu facebook|cu apple|cu email|cu e-mail|cu contul|cu un cont
        + ^conecte|^autentific|^intră|^sau |^continuă|^înregistr
      hr:google|facebook|apple|e-pošt|imejl + preko|putem|s google|sa google|s facebook|sa facebook|sa apple|nalog|račun
      + ^prijav|^nastavi|^registr|^ulog|^ili
      sr:google|facebook|apple|имејл + преко|путем|са google|са facebook|са apple|налог + ^пријав|^настави|^регистр|^улог|^или
      sl:google|facebook|apple|e-pošt + z google|s facebook|z apple|z računom|prek|z e-pošt|preko + ^prijav|^nadalj|^registr|^ali
      sq:google|facebook|apple|email + me google|me facebook|me apple|me email|përmes + ^hyni|^hyr|^kyç|^vazhdo|^regjistro|^identifiko
      sv:google|facebook|apple|e-post|bankid + med google|med facebook|med apple|med e-post|med mobilt|med bankid|med ditt
        + ^logga|^fortsätt|^eller |^registrera|^skapa
      no:google|facebook|apple|e-post|bankid|vipps + med google|med facebook|med apple|med e-post|med vipps|med bankid|med kontoen
        + ^logg|^fortsett|^eller |^registrer|^opprett
      da:google|facebook|apple|e-mail|mitid + med google|med facebook|med apple|med e-mail|med mitid|med din
        + ^log |^fortsæt|^eller |^registrer|^opret
      fi:google|facebook|apple|sähköposti|pankkitunnu + googlella|google-til|facebookilla|facebook-til|apple-til|applella|sähköpostilla|pankkitunnuksi
        + ^kirjaudu|^jatka |^tai |^rekisteröidy|^luo 
      hu:google|facebook|apple|e-mail + ^bejelentkezés|^belépés|^jelentkez|^folytatás|^vagy |^regisztráció + fiók|googl|facebookkal|apple|e-mail + ^\\S+(?: \\S+){0,3}$
      et:google|facebook|apple|e-posti|id-kaardi|mobiil-id|smart-id + google'iga|facebookiga|apple'iga|apple'i|id-kaardiga|mobiil-idga|smart-idga|e-postiga
        + ^logi|^jätka|^registreeru|^sisene|^või
      ca:google|facebook|apple|correu + amb google|amb facebook|amb apple|amb el correu|amb el teu + ^inicia|^continua|^entra|^registra't|^o 
      lt:google|facebook|apple|el\\. pašt + su google|su facebook|su apple|per facebook|per google|su el\\. pašt + ^prisijung|^tęsti|^registr|^jungt|^arba
      lv:google|facebook|apple|e-past|smart-id|internetbank + ar google|ar facebook|ar apple|ar e-past|ar smart-id|ar internetbank
        + ^pieslēg|^ienākt|^ienāc|^turpin|^reģistr|^autoriz|^vai
    `,
    test: (line) => !/["“”„«:;,]/u.test(line) && line.split(' ').length < 8,
    drops: [
      'Accedi con la tua e-mail',
      'Continuar com o Google',
      'Inloggen met Google',
      'Zaloguj się przez Facebook',
      'Continuă cu Facebook',
      'Fortsätt med Apple'
    ],
    keeps: ['Of Google nu wil of niet', 'Entra con Bressi in cantina', 'Lub Google, lub nic', 'Continuă lupta cu apa']
  })
]
