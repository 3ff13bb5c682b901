import type { Rule } from './rule.ts'
import { staysToReader } from './reading/to-reader.ts'
import { lazyShape } from './wording/shape.ts'

/** Comment counts, prompts and notices. */
export const comments: readonly Rule[] = [
  {
    id: 'comments-count',
    label: 'comments',
    languages: 'all',
    needs: ['comment', 'komment', 'coment', 'repl', 'response', 'respuesta', 'réponse', 'antwort', 'reaction'],
    why: 'A count of comments stands alone.',
    pattern: lazyShape`
      ^[\s(]*(?:view |show |see |read |all )*(?:\d[\d.,]*\)? (?:comment|reply|response)|(?:\d[\d.,]*\)?|no) (?:comments|
      replies|responses|reactions|comentarios?|commentaires?|kommentare?|antworten))[\s!-/:-?…»→\]|]*$
    `,
    drops: ['12 comments', '(0) comments', 'View 3 replies', '1 Kommentar', 'No comments'],
    keeps: ['No comment.', '3,000 replies came in the first hour alone.', 'One response']
  },
  {
    id: 'comments-answers-shown',
    label: 'comments',
    languages: ['de', 'nl', 'sv', 'da', 'no'],
    needs: ['antwort', 'antwoord', 'svar'],
    why: 'A button shows or hides the answers to a comment.',
    pattern: lazyShape`
      ^(?:(?:alle )?\d{1,4} (?:weitere )?antwort(?:en)? (?:anzeigen|ausblenden|einblenden)|(?:toon|bekijk|verberg) (?:alle )?\d{1,4} antwoord(?:en)?|
      (?:visa|vis|dölj|skjul) (?:alla |alle )?\d{1,4} svar)[\s.…»→]*$
    `,
    drops: ['3 Antworten anzeigen', '1 Antwort ausblenden', 'Toon 3 antwoorden', 'Visa 12 svar', 'Vis 1 svar', 'Skjul 4 svar'],
    keeps: ['3 Antworten auf die Frage nach dem Fluss', 'Toon 3 antwoorden op een vel, vroeg de rechter.', 'Svar 3 visar vägen']
  },
  {
    id: 'comments-count-after',
    label: 'comments',
    languages: 'all',
    needs: ['comment', 'komment', 'coment'],
    why: 'A heading counts the comments.',
    pattern: /^(?:comments?|comentarios|commentaires|kommentare)\s?(?:[:([]\s?\d[\d.,]*\s?[)\]]?|\d[\d.,]{0,6})$/i,
    drops: ['Comments (12)', 'Kommentare 4'],
    keeps: ['Comments 12 to 19 of the report deal with the weir.']
  },
  {
    id: 'comments-thoughts',
    label: 'comments',
    languages: 'all',
    needs: ['thought', 'comment', 'repl', 'response', 'comentario', 'commentaire', 'réponse', 'gedanke', 'kommentar', 'antwort'],
    why: 'A count of comments names the story.',
    pattern: /^(?:\d[\d.,]*|one|two) \S{4,12} (?:on|to|en|sur|à|zu|auf) [“"‘'«„].{1,200}[”"’'»“]$/i,
    test: ([line]) => /^\S+ (?:thoughts?|comm?ent|repl|respon|réponse|gedanke|komment|antwort)/i.test(line),
    drops: ['3 thoughts on “The weir that held”', '2 Kommentare zu „Die Mühle am Fluss“'],
    keeps: ['Two thoughts on the weir: it is old, and it leaks.', '2 witnesses to “The Fall”']
  },
  {
    id: 'comments-log-in',
    label: 'comments',
    languages: ['en'],
    needs: ['comment', 'reply', 'discussion', 'conversation'],
    why: 'A prompt asks to log in before commenting.',
    pattern: lazyShape`
      ^(?:sorry, )?(?:you (?:must|need to|have to) |please )?
      (?:be )?(?:log(?:ged)?[ -]?in|sign(?:ed)? in|register(?:ed)?|login|sign up)\b.{0,40} to [^.]{0,40}
      (?:comments?|reply|discussion|conversation)[\s!-/:-?…»→\]|]*$
    `,
    drops: [
      'Log in to leave a comment',
      'You must be logged in to post a comment.',
      'Please sign in or register to join the discussion'
    ],
    keeps: [
      'Register to vote first, and only then reply to the letter, she says.',
      'Signed in 1911 to end the discussion, the pact failed.'
    ]
  },
  {
    id: 'comments-not-published',
    label: 'comments',
    languages: ['en'],
    needs: ['your email', 'your e-mail'],
    why: 'A comment form says that the address stays secret.',
    pattern:
      /^\*? ?your e-?mail (?:address )?(?:will|is) (?:not|never)(?: be)? (?:published|shared|shown|displayed|made public)\b.{0,80}$/i,
    test: ([line]) => staysToReader(line),
    drops: ['Your email address will not be published. Required fields are marked *', 'Your e-mail will never be shared'],
    keeps: [
      'Your email is not safe, the expert warned the council.',
      'Your email address will not be published. Mine was, on the front page, on a Sunday.'
    ]
  },
  {
    id: 'comments-notify',
    label: 'comments',
    languages: ['en'],
    needs: ['notify me', 'save my', 'remember me'],
    why: 'A box of a comment form stands alone.',
    pattern: lazyShape`
      ^(?:notify me (?:of|by|when|via) .{3,80}|save my (?:name|e-?mail|details|information).{3,90})
      (?:comments?|posts?|e-?mail|time|browser|added|repl(?:y|ies))[\s!-/:-?…»→\]|]*$
    `,
    test: ([line]) => !/[.!?] \S/u.test(line),
    drops: ['Notify me of follow-up comments by email.', 'Save my name and email in this browser for the next time I comment.'],
    keeps: ['Notify me of her death by letter, he had asked.', 'Save my name from the fire, the poem ends.']
  },
  {
    id: 'comments-please-enter',
    label: 'comments',
    languages: ['en'],
    needs: ['please', 'you have entered'],
    why: 'A field of a form says what it wants.',
    pattern: lazyShape`
      ^(?:please (?:enter|fill(?: in| out)?|provide|type|select|choose) (?:a |an |your |this |the |all )[^.,]{0,40}|
      you have entered an? [^.,]{0,30})(?:name|comment|address|e-?mail|fields?|message)
      (?: here| below)?[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Please enter your comment!', 'Please enter your name here', 'You have entered an incorrect email address!'],
    keeps: [
      'Please enter your name in the book, the guard says, and then your hopes.',
      'Please select a field, the farmer said, and plough it.'
    ]
  },
  {
    id: 'comments-field',
    label: 'comments',
    languages: 'all',
    needs: [
      '*',
      'required',
      'optional',
      'will be',
      'will not be',
      'obligatorio',
      'obligatoire',
      'erforderlich',
      'opcional',
      'facultatif'
    ],
    why: 'A field of a comment form stands alone.',
    pattern: lazyShape`
      ^(?:(?:your|tu|su|votre|ihr|dein) )?(?:name|e-?mail(?: address)?|website|comment|message|nombre|correo|
      nom|comentario|commentaire|kommentar):?\s?(?:\*|\([^)]{3,60}\)\s?\*?)$
    `,
    test: ([line]) =>
      line.endsWith('*') ||
      /\((?:required|optional|will |obligat|erforder|opcional|facult|wird|aparecer|il sera|not )/i.test(line),
    drops: ['Name *', 'Comment*', 'Email (required)', 'Your name (will be shown under your comment)'],
    keeps: ['Name (the film) was shot in nine days.', 'Message (1911) is the oldest of the paintings.']
  },
  {
    id: 'comments-join',
    label: 'comments',
    languages: ['en'],
    needs: [
      'the conversation',
      'the discussion',
      'the debate',
      'to comment',
      'your comment',
      'your reply',
      'a comment',
      'a reply'
    ],
    why: 'A prompt invites comments.',
    pattern: lazyShape`
      ^(?:be the first to comment|(?:join|start|view|add to|leave|post|add|write|submit)(?: in)? (?:the (?:conversation|
      discussion|debate)|(?:a|your) (?:comment|reply)))(?: below| here| now| on .{2,30}| cancel reply)?[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Join the conversation below', 'Be the first to comment', 'Leave a comment »', 'Leave a Reply Cancel reply'],
    keeps: [
      'Join the debate on stage and the crowd will boo you, warns Maron.',
      'Leave a comment unanswered and it grows, the saying goes.'
    ]
  },
  {
    id: 'comments-closed',
    label: 'comments',
    languages: ['en'],
    needs: ['comment'],
    why: 'A notice says what becomes of comments.',
    pattern: lazyShape`
      ^(?:comments (?:are|have been|for this [a-z]+ are|on this [a-z]+ are) (?:now |currently )?(?:closed|disabled|
      turned off|off|moderated)|your comment (?:is awaiting moderation|has been submitted))[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Comments are closed.', 'Your comment is awaiting moderation.', 'Comments on this story are now closed'],
    keeps: ['Comments are closed to outsiders, the club said.', 'Comments are moderated by a team of three who sleep in shifts.']
  },
  {
    id: 'comments-javascript',
    label: 'comments',
    languages: ['en'],
    needs: ['disqus', 'view the comments', 'view comments', 'see comments'],
    why: 'A comment service leaves its mark.',
    pattern: lazyShape`
      ^(?:please enable javascript to view the )?comments powered by disqus[\s!-/:-?…»→\]|]*$|^please enable javascript to\s
      (?:view|see|load|post) .{0,20}comments[\s!-/:-?…»→\]|]*$
    `,
    drops: ['Please enable JavaScript to view the comments powered by Disqus.', 'Comments powered by Disqus'],
    keeps: ['View the comments as a river, says the man who runs Disqus, and some of it is mud.']
  },
  {
    id: 'comments-says',
    label: 'comments',
    languages: ['en'],
    needs: ['says', 'at '],
    why: 'The head of a reader’s comment gives name and time.',
    pattern:
      /^.{2,40}? (?:says:?|said on|on) ?[a-z]{3,9}\.? \d{1,2}, (?:19|20)\d{2},? at \d{1,2}:\d{2}(?: ?[ap]\.?m)?[\s!-/:-?…»→\]|]*(?:reply)?$/i,
    drops: ['Old Miller says: March 3, 2021 at 4:12 pm', 'weirwatcher on June 9, 2019 at 11:02 am Reply'],
    keeps: ['Maron was born on March 3, 1962 at 4:12 in the morning.', 'The weir opened on June 9, 2019 at noon.']
  },
  {
    id: 'comments-opinion',
    label: 'comments',
    languages: ['en', 'es', 'fr', 'de'],
    needs: ['what do you think', 'pensez-vous', 'meinen sie', 'denken sie', 'opinas', 'opina', 'meinst du', 'tell us'],
    why: 'A prompt asks for the reader’s opinion.',
    pattern: lazyShape`
      ^(?:and you, |et vous, |y usted, |¿y tú, |und )*¿?(?:what do you think|qu['’]en pensez-vous|was (?:meinen|
      denken) sie|was meinst du|(?:tú )?qué (?:opinas|opina))\s?\?\s?
      (?<rest>.{0,80})$
    `,
    test: ({ groups }) =>
      /comment|opini|avis|meinung|diskut|réagi|let us|tell us|below|schreib|share/i.test(groups?.['rest'] ?? ''),
    drops: [
      'What do you think? Leave a comment below',
      'Et vous, qu’en pensez-vous ? Donnez votre avis',
      'Was meinen Sie? Diskutieren Sie mit!'
    ],
    keeps: [
      'What do you think?',
      'What do you think? asked the miller, and nobody dared to laugh.',
      'What do you think the river knows?'
    ]
  },
  {
    id: 'comments-named-field',
    label: 'comments',
    languages: ['en', 'es', 'fr', 'de'],
    needs: ['your ', 'su ', 'tu ', 'votre ', 'ihr ', 'ihre ', 'dein '],
    why: 'A field of a comment form explains itself in brackets.',
    pattern: lazyShape`
      ^(?:your|su|tu|votre|ihre?|deine?) (?:name|e-?mail(?: address|-adresse)?|website|nombre|correo(?: electrónico)?|
      nom|adresse e-?mail|message|mensaje|nachricht)\s?\([^)]{4,70}\)\s?\*?$
    `,
    drops: ['Your name (shown under your comment)', 'Su nombre (se mostrará)', 'Ihr Name (wird angezeigt)'],
    keeps: ['Your name (and your shame) will live, the ballad says.', 'Su nombre (el de su padre) era Bermejo.']
  }
]
