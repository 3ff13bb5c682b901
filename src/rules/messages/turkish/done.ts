/** How Turkish says what became of something that was sent: thanks before it, by whom and when, and the verbs. */

export const HEAD = '(?:(?:teşekkürler|teşekkür ederiz|tebrikler|başarılı|hata|üzgünüz|maalesef)[!,.:] )?'
export const HOW =
  '(?: (?:başarıyla|başarılı bir şekilde|tarafımıza|yönetici tarafından|moderatör tarafından|bize|onaya|onay için|incelenmek üzere|editörlerimize|editör|yönetici|moderatör|' +
  'onayından|onaylandıktan|' +
  'onayın(?:ın)? ardından|incelendikten|' +
  'kontrolden|sonra|geçici olarak|süresiz olarak|(?:topluluk |kullanım |yorum )?(?:kurallarını|kurallarımızı|koşullarını) ihlal ett?iği(?:niz)? için|süresi|yayına|şu anda|' +
  'henüz|zaten))*'
export const DONE =
  '(?:gönderil(?:di|miştir|emedi)|alın(?:dı|mıştır|acaktır)|kaydedil(?:di|miştir|emedi)|güncellen(?:di|miştir|emedi)|değiştiril(?:di|miştir|emedi)|silin(?:di|miştir)|' +
  'oluşturul(?:du|muştur)|' +
  'onaylan(?:dı|mıştır)|doğrulan(?:dı|mıştır|madı)|etkinleştiril(?:di|miştir)|yayınlan(?:dı|mıştır|acak|acaktır)|yayımlanacak(?:tır)?|iletil(?:di|miştir|ecektir)|ulaş(?:tı|' +
  'mıştır)|' +
  'eklen(?:di|miştir)|yüklen(?:di|emedi)|tamamlan(?:dı|mıştır)|askıya alın(?:dı|mıştır)|engellen(?:di|miştir)|sona erdi|sona ermiştir|dol(?:du|muştur)|iptal edil(?:di|' +
  'miştir)|' +
  '(?:onay|inceleme) bekliyor|inceleniyor|sayıl(?:dı|mıştır))'
