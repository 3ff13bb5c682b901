import { listed } from '../../wording/listed.ts'
import { BARE_ERROR, CLAUSE, END_PT } from '../ends/romance.ts'
import { lazyShape } from '../../wording/shape.ts'
import type { Rule } from '../../rule.ts'

const SENT =
  '(?:(?:o |a |os |as |do |da |dos |seu |sua |este |esta |mais )*(?:formulário|comentários?|respostas?|mensagem|página|vídeos?|solicitação|pedido|' +
  'conteúdos?|artigos?|notícias?|inscrição|arquivo|áudio|podcast|dados|imagem|imagens|enquete|resultados))'
const ITEM =
  '(?:conteúdo|vídeo|página|artigo|matéria|podcast|áudio|infográfico|infografia|mapa|gráfico|tabela|formato|função|funcionalidade|recurso|elemento|' +
  'enquete|galeria|formulário|navegador)'
const CONFIRM = '(?:confirmar|ativar|verificar|concluir|validar|redefinir)'

/** What Portuguese pages say of what did not load, of comments, notifications and mails. */
export const portugueseStates: readonly Rule[] = [
  {
    id: 'navigation-failed-pt',
    label: 'navigation',
    languages: ['pt'],
    needs: listed(
      'ocorreu um|navegador|erro ao|carregar|carregando|algo deu|algo correu|não foi possível|não está|não é|não suporta|houve um'
    ),
    why: 'The page says that something did not work, is loading or is not shown.',
    pattern: lazyShape`
      ^(?:(?:desculpe|ops|oops|lamentamos)[,!:.] )?(?:(?:ocorreu|houve) um (?:erro|problema)(?: inesperado| interno)?(?: ao (?:enviar|carregar|processar|salvar|guardar|
      reproduzir|publicar)(?: ${SENT})?)?|(?:erro ao|não foi possível|não é possível|impossível) (?:carregar|reproduzir|enviar|exibir|mostrar|processar|salvar) ${SENT}|
      (?:carregando|a carregar)(?: ${SENT})? ?(?:…|\.{3})|algo (?:deu errado|correu mal)[.!] (?:por favor,? )?(?:tente|tenta|recarregue|atualize)${CLAUSE}{0,40}|
      est[ea] ${ITEM} (?:já )?não (?:está (?:mais )?(?:disponível|acessível)|é (?:compatível|suportad[oa])|
      suporta ${CLAUSE}{1,40})(?: (?:no (?:seu|app|aplicativo)|na (?:sua|app|aplicação)|com o seu|nest[ea]|de momento|no momento)${CLAUSE}{0,40})?|
      (?:o )?seu navegador (?:está (?:desatualizado|obsoleto)|não (?:suporta|é|permite) ${CLAUSE}{1,50}))${END_PT}
    `,
    test: ([line]) => !BARE_ERROR.test(line),
    drops: ['Não foi possível enviar a mensagem.', 'Este mapa não é suportado no aplicativo.', 'Carregando vídeo…'],
    keeps: [
      'Ocorreu um erro na contagem.',
      'Não foi possível salvar a vítima.',
      'Este formato não é compatível com a dignidade do torneio.'
    ]
  },
  {
    id: 'comments-state-pt',
    label: 'comments',
    languages: ['pt'],
    needs: listed('coment|respostas|ordenar|ordenado|notifica'),
    why: 'A comment tool says who may write, or what it hides.',
    pattern: lazyShape`
      ^(?:os comentários (?:estão|foram|encontram-se) (?:encerrados|fechados|desativados|desabilitados|bloqueados|suspensos)(?: (?:para|nest|em)${CLAUSE}{1,25})?|
      os comentários são moderados(?: antes da publicação)?|(?:os )?comentários (?:são )?(?:exclusivos|reservados|restritos) (?:para|a|aos) (?:os )?(?:assinantes|subscritores|
      usuários)|(?:apenas|só|somente) (?:os )?(?:assinantes|subscritores|usuários cadastrados|utilizadores registados|membros) podem (?:comentar|responder|deixar comentários|
      publicar comentários)(?: (?:est[ea]|nest[ea]|aqui)${CLAUSE}{0,25})?|(?:ver|ocultar|mostrar|carregar|exibir|
      ler)(?: (?:mais|todos os|todas as|os|as|outras|outros))?(?: \d{1,4}| mais| as| os| todos os) (?:respostas?|comentários?)(?: anteriores| restantes)?(?: \(\d{1,5}\))?|
      orden(?:ar|ado)(?: os comentários| as respostas)? por:? ?(?:data|relevância|popularidade|mais|recentes)[a-zà-ú ]{0,20}|
      (?:as )?notificações (?:foram |estão )?(?:ativadas|desativadas|bloqueadas)(?: (?:no|pelo) (?:seu )?navegador)?|
      (?:você )?não (?:receberá|vai receber) mais notificações(?: (?:de|sobre|dest)${CLAUSE}{1,25})?|
      você (?:bloqueou|desativou|ativou) as notificações(?: dest[ea] [a-z]{3,12})?)${END_PT}
    `,
    drops: [
      'Os comentários foram encerrados nesta matéria.',
      'Ver mais 4 respostas',
      'Somente assinantes podem comentar nesta matéria.',
      'Notificações desativadas'
    ],
    keeps: ['Os comentários não demoraram.', 'Apenas os sócios podem entrar.', 'As notificações foram enviadas às famílias.']
  },
  {
    id: 'newsletter-confirm-pt',
    label: 'newsletter',
    languages: ['pt'],
    needs: listed('inscr|subscr|cadastr|registar|registrar|confirm|ativar|verificar|concluir|validar|redefinir'),
    why: 'A form thanks the reader, or asks them to confirm by mail.',
    pattern: lazyShape`
      ^(?:obrigad[oa] por (?:se (?:inscrever|cadastrar|registar|registrar)|subscrever|assinar a (?:nossa )?newsletter)(?: (?:a|na|em|no|à) ${CLAUSE}{1,40})?|
      obrigad[oa] pela (?:sua )?(?:inscrição|subscrição)|(?:enviamos|enviámos)(?:-lhe)? um (?:e-?mail|link|código|mensagem) (?:de (?:confirmação|verificação|ativação)|
      para ${CONFIRM})(?: ${CLAUSE}{1,50})?|(?:clique|carregue) no (?:link|botão) (?:${CLAUSE}{1,40} )?para ${CONFIRM} ${CLAUSE}{1,40}|
      (?:verifique|confira|consulte) (?:o |a )?(?:seu|sua) (?:caixa|e-?mail|correio)${CLAUSE}{0,25} para ${CONFIRM} ${CLAUSE}{1,40}|
      (?:você )?(?:pode|poderá) cancelar (?:a |sua |a sua )(?:inscrição|subscrição)(?: (?:a qualquer|quando)${CLAUSE}{1,50}))${END_PT}
    `,
    drops: [
      'Obrigado pela sua inscrição!',
      'Enviámos-lhe um link para ativar a conta.',
      'Verifique seu e-mail para concluir o cadastro.'
    ],
    keeps: ['Obrigado por terem vindo, disse a cantora.', 'Enviamos um mensagem de paz.', 'Verifique sua consciência.']
  },
  {
    id: 'navigation-reader-gate-pt',
    label: 'navigation',
    languages: ['pt'],
    needs: listed(
      'voz|inteligência artificial|mais de|maior de|pelo menos|foto de perfil|foto do perfil|imagem de perfil|imagem do perfil|avatar'
    ),
    why: 'The page says who reads aloud, how old its reader must be, or offers a picture.',
    pattern: lazyShape`
      ^(?:(?:est[ea] (?:artigo|texto|matéria|áudio)|a (?:versão|leitura) em áudio) (?:é|foi|está) (?:lid|gerad|produzid|realizad|criad|narrad)[oa](?: automaticamente)? (?:por|
      com|através de) (?:uma? )?(?:voz (?:artificial|sintética|automática|gerada)|inteligência artificial)(?: ${CLAUSE}{1,40})?|
      (?:você )?(?:precisa|deve|tem de) (?:ter (?:mais de|pelo menos) \d{2} anos|ser maior de (?:\d{2} anos|idade)) para(?: (?:ver|acessar|aceder a|ler|visualizar|
      visitar)) est[ea] (?:conteúdo|página|site|vídeo)|(?:escolha|escolher|alterar|mudar|editar|adicionar|carregar|remover) (?:a |sua |minha |
      uma )*(?:(?:foto|imagem) (?:de|do) perfil|avatar))${END_PT}
    `,
    drops: [
      'Esta matéria é narrada por uma voz sintética.',
      'Deve ser maior de 18 anos para aceder a este site.',
      'Adicionar foto de perfil'
    ],
    keeps: ['Você precisa ter 18 anos para votar.', 'Mudar a imagem do país']
  }
]
