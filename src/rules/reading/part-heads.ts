import { lower } from '../wording/lower.ts'

/** What heads a part of a story, and stands on buttons and over lists too. */
const HEADS: ReadonlySet<string> = new Set(
  (
    'app|faq|faqs|frequently asked questions|show notes|summary|transcript|full transcript|verdict|conclusion|background|highlights|key points|key takeaways|' +
    'zusammenfassung|fazit|transkript|häufige fragen|hintergrund|résumé|transcription|conclusion|contexte|questions fréquentes|resumen|transcripción|' +
    'conclusión|preguntas frecuentes|riassunto|trascrizione|conclusioni|domande frequenti|resumo|transcrição|conclusão|perguntas frequentes|samenvatting|' +
    'transcriptie|conclusie|veelgestelde vragen|podsumowanie|transkrypcja|rezumat|transcriere|concluzie|shrnutí|přepis|zhrnutie|sažetak|резюме|sammanfattning|' +
    'sammendrag|konklusjon|resumé|konklusion|yhteenveto|összefoglaló|összegzés|özet|sonuç|ringkasan|kesimpulan|tóm tắt|kết luận|περίληψη|συμπέρασμα|итоги|' +
    'расшифровка|підсумки|الخلاصة|ملخص|خلاصه|सारांश|निष्कर्ष|conclusions|santrauka|išvados|סיכום|תמליל|摘要|结论|結論|まとめ|요약|결론'
  ).split('|')
)

/** Whether a line is nothing but what heads a part of a story. */
export function isPartHead(text: string): boolean {
  return (
    text.length < 32 &&
    HEADS.has(
      lower(text)
        .trim()
        .replace(/[:：]$/u, '')
        .trim()
    )
  )
}
