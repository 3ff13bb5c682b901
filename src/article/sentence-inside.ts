/** A full stop, and what may open a sentence behind it: no digit, as in `22.10`. */
export const sentenceInside = /[.!?؟।]["”’»)]? ["“„«‘(¿¡]?[\p{Lu}\p{Lo}]|[。！？]["”’」』]?\p{L}/u
