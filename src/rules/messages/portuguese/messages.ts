import { listed } from '../../wording/listed.ts'
import { CLAUSE, END_PT } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

/** `Sua` may be a third person's: what such words are said of is sent on pages. */
const SENT =
  '(?:comentário|mensagem|senha|palavra-passe|sessão|assinatura|subscrição|e-?mail|endereço de e-?mail|voto|perfil|formulário|preferências|alterações|' +
  'configurações|avaliação|escolhas)'
const OWNED = `(?:${SENT}|conta|inscrição|resposta|solicitação|pedido|cadastro|registo|registro|dados|denúncia|foto(?: de perfil| do perfil)?)`
const DONE =
  '(?:enviad|publicad|salv|guardad|registrad|registad|atualizad|verificad|confirmad|criad|ativad|desativad|recebid|removid|modificad|alterad|expirad|' +
  'efetuad|realizad|processad|concluíd|redefinid|cancelad|validad|renovad|reportad)[oa]s?'
const WELL = '(?: com sucesso| corretamente)'
const KEY =
  '(?:(?:endereço de )?e-?mail|correio eletrónico|nome de (?:usuário|utilizador)|usuário|utilizador|login|senha|palavra-passe|código|captcha|' +
  'apelido)(?: (?:introduzid|informad|inserid)[oa])?'
const FREE = '(?:artigos?|matérias?|notícias?|conteúdos?|textos?|reportage(?:m|ns)) (?:gratuit[oa]s?|grátis|livres?)'

/** What a Portuguese page says to its reader when something was done on it, was entered wrongly or is free to read. */
export const portugueseMessages: readonly Rule[] = [
  {
    id: 'navigation-toast-done-pt',
    label: 'navigation',
    languages: ['pt'],
    needs: listed('seu |sua |seus |suas |teu |tua |alterações |preferências |configurações '),
    why: 'The page tells the reader what became of what they sent.',
    pattern: lazyShape`
      ^(?:(?:obrigado|pronto|erro|sucesso|parabéns)[,!:.] )?(?:(?:o |a |os |as )?(?:seus?|suas?|teus?|tuas?) ${SENT}(?: (?:não|foi|foram|já|está|estão|será|pôde|ser))+ ${DONE}|
      (?:o |a |os |as )?(?:seus?|suas?|teus?|tuas?) ${OWNED}(?: (?:não|foi|foram|já|está|estão|será))+ ${DONE}(?:${WELL}|(?= e (?:será|aguarda)))|
      (?:o |a |os |as )?(?:seus?|suas?|teus?|tuas?) ${SENT} (?:expirou|está (?:aguardando|a aguardar|pendente de|em) (?:moderação|aprovação|revisão|análise)|
      aguarda (?:moderação|aprovação))|(?:a )?(?:sua|tua) conta foi (?:criada|ativada|verificada|confirmada|atualizada)|
      as (?:alterações|preferências|configurações) foram (?:salvas|guardadas|atualizadas)${WELL}?)(?: e (?:será|está|aguarda)${CLAUSE}{1,50})?${END_PT}
    `,
    drops: [
      'Sua senha foi redefinida.',
      'A sua resposta foi enviada e será analisada pela nossa equipa.',
      'As configurações foram salvas com sucesso'
    ],
    keeps: [
      'Sua conta foi suspensa.',
      'Seu pedido foi registrado.',
      'Seu comentário foi criticado.',
      'Sua mensagem foi ouvida.',
      'Seus dados foram roubados: o que fazer?',
      'Sua sessão terminou com aplausos.'
    ]
  },
  {
    id: 'navigation-toast-you-pt',
    label: 'navigation',
    languages: ['pt'],
    needs: listed(
      'segue|seguir|saiu da|votou|subscrito|inscrito|logado|login|sessão|cadastrado|favoritos|lista|copiad|offline|navegador'
    ),
    why: 'The page tells the reader what they have done on it, or are to do first.',
    pattern: lazyShape`
      ^(?:(?:agora )?você (?:agora |já )?(?:segue est[ea] (?:autora?|tema|jornalista|colunista|seção|secção|série|podcast|usuári[oa]|notícia|coluna|tópico|assunto|programa)|
      deixou de seguir est[ea] (?:autora?|tema|jornalista|colunista|seção|secção|série|podcast|usuári[oa]|notícia|coluna|tópico|assunto|programa)|saiu da sua conta|
      votou(?: nest[ea] [a-zà-ú]{3,14})?|está (?:inscrito|logado|cadastrado|offline|conectado))(?: nest[ea] [a-zà-ú]{3,14})?|
      (?:você )?(?:já |agora )está (?:subscrito|inscrito|cadastrado|a seguir est[ea] (?:autora?|tema|jornalista|colunista|seção|secção|série|podcast|usuári[oa]|notícia|coluna|
      tópico|assunto|programa))(?: nest[ea] [a-zà-ú]{3,14})?|sessão iniciada(?: com sucesso)?|(?:você )?(?:precisa|deve|tem de|é necessário|
      é preciso)(?: (?:estar|ser|fazer|iniciar|ter|logado|login|sessão|cadastrado|assinante|o|conectado|autenticado))+ para (?:poder )?(?:comentar|salvar|guardar|seguir|
      responder|deixar|publicar|avaliar)${CLAUSE}{0,40}|(?:(?:o |a |est[ea] )?(?:artigo|matéria|notícia|página|vídeo|receita|conteúdo|podcast)(?: (?:foi|está))? )?(?:adicionad|
      guardad|removid|salv)[oa](?: (?:aos|dos|nos|em)(?: seus| meus)? favoritos| (?:à|da|na|a|em) (?:sua |minha )?lista de leitura| (?:à|da|na) (?:sua|minha) lista)|
      (?:o )?(?:link|endereço|url|código)(?: foi)? copiado(?: para (?:a|sua) área de transferência)?)${END_PT}
    `,
    drops: [
      'Agora você segue esta autora.',
      'Já está inscrito',
      'Removido da sua lista de leitura',
      'É preciso estar cadastrado para salvar matérias.'
    ],
    keeps: [
      'Agora você segue esta trilha.',
      'Você já está em casa.',
      'Removido da lista vermelha',
      'Você já votou na ponte duas vezes?'
    ]
  },
  {
    id: 'navigation-form-error-pt',
    label: 'navigation',
    languages: ['pt'],
    needs: listed(
      `insira|introduza|digite|informe|preencha|selecione|campo|campos|senhas|palavras-passe|já existe|já est|incorret|inválid|não é válid|não está corret|aceitar|tentativas
      solicitações|arquivo|ficheiro|caracteres|carateres`
    ),
    why: 'A form says what must be entered, or what is wrong.',
    pattern: lazyShape`
      ^(?:(?:desculpe|erro|ops)[,!:.] )?(?:(?:por favor,? )?selecione pelo menos uma opção|você deve aceitar (?:os termos|as condições|a política)${CLAUSE}{0,40}|
      (?:por favor,? )?(?:insira|introduza|digite|informe|preencha|selecione|indique) (?:o |a |um |uma |seu |sua |todos os |pelo menos uma? )*(?:${KEY}|nome|campos?|opção|
      número de telefone)(?: (?:válid[oa]|corret[oa]|obrigatórios?|de e-?mail))+|este campo (?:é (?:obrigatório|necessário)|não pode (?:ficar|estar|ser) vazio|não é válido)|
      (?:\(?\*\)? ?)?(?:os |todos os )?campos?(?: (?:marcad|assinalad|indicad)os ${CLAUSE}{1,40})?(?: são| é)? obrigatórios?|
      as (?:duas )?(?:senhas|palavras-passe) não (?:coincidem|correspondem|são iguais)|(?:est[ea] |o |a |
      esse )${KEY} (?:já (?:está|foi|se encontra) (?:cadastrad|registad|registrad|em us|utilizad|associad)[oa](?: (?:a|em) (?:uma|outra|outro)${CLAUSE}{1,20})?|
      não (?:é válid|está corret)[oa])|já existe uma conta (?:com|para|associada a) (?:est[ea]|esse|o seu|seu) (?:e-?mail|endereço|nome)(?: ${CLAUSE}{1,20})?|
      ${KEY}(?: (?:ou|e) ${KEY})? (?:incorret|inválid)[oa]s?|(?:muitas|demasiadas) (?:tentativas|solicitações)(?: de (?:login|acesso))?|
      o (?:arquivo|ficheiro) é (?:muito|demasiado) grande|(?:restam |máximo(?: de)? )?\d{1,5} (?:caracteres|carateres)(?: restantes| no máximo)?)${END_PT}
    `,
    drops: [
      'Digite um e-mail válido.',
      'Este campo não pode ficar vazio.',
      'Este nome de usuário já está em uso.',
      'Demasiadas tentativas. Tente mais tarde.'
    ],
    keeps: [
      'Este campo é cultivado desde 1911.',
      'Os campos estão alagados.',
      'Muitas tentativas fracassaram.',
      'Restam 500 exemplares.',
      'Já existe uma conta em nome da empresa.'
    ]
  },
  {
    id: 'paywall-reading-free-pt',
    label: 'paywall',
    languages: ['pt'],
    needs: listed('gratuit|grátis|livre'),
    why: 'A wall says what the reader may read for free.',
    pattern: lazyShape`
      ^(?:(?:você )?está (?:lendo|a ler) (?:um|uma|o seu|a sua|seu|sua)(?: primeir[oa]| últim[oa]| segund[oa])? ${FREE}|
      est[ea] é (?:o |a )?(?:seu|sua) (?:primeir|últim|segund)[oa] ${FREE}|(?:ainda )?(?:restam|resta|tem|você tem)(?:-lhe)? (?:\d{1,2}|um|uma|dois|duas|três) ${FREE}|
      (?:você )?(?:já )?(?:atingiu|esgotou|leu|ultrapassou)(?: (?:o|os|as|seus|suas|seu|limite|número|máximo|de|todos|todas|\d{1,2}))+ ${FREE})(?: ${CLAUSE}{1,40})?${END_PT}
    `,
    drops: ['Está a ler o seu último artigo gratuito.', 'Você esgotou suas matérias gratuitas deste mês.'],
    keeps: ['Restam três meses de mandato.', 'Você está lendo um romance e toca o telefone.']
  }
]
