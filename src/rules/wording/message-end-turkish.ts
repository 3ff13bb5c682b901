const NEXT =
  'lütfen|teşekkür|tekrar|yeniden|sayfayı|siteye gidin|bir saat sonra|haberi tarayıcı|daha sonra|giriş yapın|en kısa sürede|' +
  '[iİ]nternet bağlantınızı|tarayıcınızı|abone ol|onaylandıktan|devam etmek'

/** How a message to the reader ends in Turkish, as part of a pattern: in a stop or none, with one appeal or word of thanks behind it at most. */
export const TURKISH_END = `[.!]?(?: (?:${NEXT})[^.,;:?"“«]{0,60}[.!]?)?$`

/** How a message ends that a story could hold as a sentence of its own: in no stop, or with an appeal behind it. */
export const TURKISH_BARE_END = `(?:!?|[.!]? (?:${NEXT})[^.,;:?"“«]{0,60}[.!]?)$`
