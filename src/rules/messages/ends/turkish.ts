import { bareEndIn, endIn } from './end.ts'

/** What may follow a message: thanks, or what the reader is to do next. */
const NEXT =
  'lütfen|teşekkür|tekrar|yeniden|sayfayı|siteye gidin|bir saat sonra|haberi tarayıcı|daha sonra|giriş yapın|en kısa sürede|' +
  '[iİ]nternet bağlantınızı|tarayıcınızı|abone ol|onaylandıktan|devam etmek'
const TAIL = ` (?:${NEXT})[^.,;:?"“«]{0,60}[.!]?`

export const TURKISH_END = endIn(TAIL)
export const TURKISH_BARE_END = bareEndIn(TAIL)
