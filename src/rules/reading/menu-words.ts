import { listed } from '../wording/listed.ts'

/**
 * What English sites call their sections and pages. Alone most of them are a story's words, and its headings: they tell where they stand
 * in a row.
 */
export const menuWords: ReadonlySet<string> = new Set(
  listed(
    `home|homepage|latest|latest news|breaking|breaking news|top stories|headlines|news|local|local news|national|international|world|world news
    regional|regions|state|statehouse|metro|city|politics|government|elections|election|courts|crime|crime & courts|public safety|police|investigations
    business|economy|markets|money|finance|personal finance|companies|property|real estate|jobs|careers|motoring|motors|cars|tech|technology|science
    sci-tech|health|education|schools|environment|climate|farming|agriculture|rural|agri|opinion|opinions|editorial|editorials|op-ed|columns|columnists
    letters|letters to the editor|comment|analysis|features|feature|long reads|sport|sports|football|soccer|rugby|cricket|hockey|gaa|racing|golf|tennis
    motorsport|high school sports|prep sports|outdoors|lifestyle|life|life & style|living|style|fashion|beauty|food|food & drink|recipes|dining|travel
    culture|arts|arts & culture|arts & entertainment|art|books|film|movies|music|tv|theatre|theater|stage|entertainment|showbiz|showbizz|celebrity
    celebs|what's on|things to do|events|calendar|puzzles|crosswords|games|comics|horoscopes|horoscope|cartoons|weather|traffic|traffic & travel
    travel news|lotto|obituaries|obits|death notices|deaths|family notices|announcements|public notices|legal notices|notices|classifieds|marketplace
    shop|shopping|store|deals|coupons|offers|competitions|contests|video|videos|photos|photo|pictures|gallery|galleries|audio|radio|listen|watch
    tv guide|podcast|podcasts|newsletters|newsletter|magazine|magazines|supplements|archive|archives|print edition|digital edition|e-edition|e-paper
    epaper|today's paper|special reports|special sections|sponsored|partner content|advertise|advertising|subscribe|subscriptions|donate|support us
    membership|members|about|about us|contact|contact us|contacts|team|our team|careers|faq|faqs|help|search|menu|more|sections|all sections|login|log in
    sign in|sign up|register|account|my account|e-mail|jobs board|directory|blog|blogs|forum|forums|community|faith|religion|history|heritage
    fixtures|results|fixtures & results|tables|table|standings|scores|live scores|schedule|teams|players|squad|stats|transfers|tickets|hospitality
    club|club shop|academy|shows|schedules|presenters|playlist|on air|programmes|listen live|services|our services|pre-planning|pre-arrangement
    plan ahead|grief|grief support|grief & healing|resources|flowers|send flowers|locations|our story|our history|gallery|sponsors`
  )
)

/** What a menu opens with. */
export const menuOpeners: ReadonlySet<string> = new Set(
  listed('home|homepage|news|latest|latest news|local news|top stories|headlines|menu|sections|obituaries|obits|about|about us')
)

/** What stands on buttons over and under a story, and tells in a row of them alone. */
export const buttonWords: ReadonlySet<string> = new Set(
  listed(
    `share|tweet|pin|pin it|post|send|like|save|saved|print|email|e-mail|mail|copy|copy link|link|gift|gift article|bookmark|listen|read later|remove
    comment|comments|reply|follow|whatsapp|facebook|twitter|x|linkedin|reddit|telegram|pinterest|flip|tumblr|sms|text|font size|aa|a+|a-|pdf
    download|add to favourites|add to favorites|report|embed|republish|share this|print this|discuss|view comments|save article|unsave|shares`
  )
)
