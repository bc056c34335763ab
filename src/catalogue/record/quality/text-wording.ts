import type { RuleWording } from './rule-book.js';

/** Rules on wording. */
export const textWording = {
  PLACEHOLDER: {
    severity: 'MUST',
    message: { de: 'Hier steht ein Platzhalter: {value}', en: 'This is a placeholder: {value}' },
    fix: {
      de: 'Schreiben Sie die Angabe, oder lassen Sie das Feld leer.',
      en: 'Write what is meant, or leave it empty.',
    },
  },
  MARKUP_NOT_ALLOWED: {
    severity: 'MUST',
    message: {
      de: 'Der Text enthält HTML, das das PVOG nicht durchlässt: {value}',
      en: 'The text has HTML that the PVOG does not let pass: {value}',
    },
    fix: {
      de: 'Verwenden Sie nur p, br, h1 bis h6, b, strong, i, em, sup, sub, ul, ol, li und a mit href.',
      en: 'Use only p, br, h1 to h6, b, strong, i, em, sup, sub, ul, ol, li, and a with href.',
    },
  },
  CROSS_REFERENCE: {
    severity: 'SHOULD',
    message: {
      de: 'Der Text verweist auf eine andere Stelle der Beschreibung: „{value}“',
      en: 'The text refers to another part of the description: "{value}"',
    },
    fix: {
      de: 'Schreiben Sie die Angabe dorthin, wo sie gebraucht wird: Module werden einzeln angezeigt.',
      en: 'Write it where it is needed: modules are shown one by one.',
    },
  },
  ABBREVIATION: {
    severity: 'SHOULD',
    message: { de: 'Der Text enthält eine Abkürzung: „{value}“', en: 'The text has an abbreviation: "{value}"' },
    fix: { de: 'Schreiben Sie das Wort aus.', en: 'Write the word out.' },
  },
  NUMBER_WORD: {
    severity: 'SHOULD',
    message: { de: 'Eine Zahl ist als Wort geschrieben: „{value}“', en: 'A number is written as a word: "{value}"' },
    fix: { de: 'Schreiben Sie Zahlen in Ziffern.', en: 'Write numbers in digits.' },
  },
  TITLE_NOT_NOUN_AND_VERB: {
    severity: 'SHOULD',
    message: {
      de: 'Die Leistungsbezeichnung II sagt nicht, was zu tun ist: „{value}“',
      en: 'The title for citizens does not say what is done: "{value}"',
    },
    fix: {
      de: 'Bilden Sie den Titel aus Hauptwort und Tätigkeit, wie „Personalausweis beantragen“.',
      en: 'Make the title of a noun and a verb, such as "Personalausweis beantragen".',
    },
  },
  SPOKEN_TEXT_MISSING: {
    severity: 'SHOULD',
    message: {
      de: 'Es gibt keinen Sprechtext, und Teaser oder Kurztext zu sprechen dauert {seconds} Sekunden (höchstens {limit}).',
      en: 'There is no spoken text, and it takes {seconds} seconds to read out the teaser or short text (at most {limit}).',
    },
    fix: {
      de: 'Schreiben Sie einen Sprechtext: was Anrufende zuerst wissen müssen.',
      en: 'Write a spoken text: what callers have to know first.',
    },
  },
  HARD_TO_READ: {
    severity: 'SHOULD',
    message: {
      de: 'Der Text ist schwer zu lesen (Lesbarkeitsindex LIX {value}; verständlich bis {limit}).',
      en: 'The text is hard to read (readability index LIX {value}; plain up to {limit}).',
    },
    fix: {
      de: 'Kürzen Sie Sätze und ersetzen Sie lange Wörter.',
      en: 'Shorten the sentences and replace long words.',
    },
  },
} as const satisfies Record<string, RuleWording>;
