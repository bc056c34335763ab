import { isGerman } from '../../../platform/i18n/language-tag.js';
import { oneLine, textLines } from '../../../platform/i18n/plain-text.js';
import { wholeWords } from '../../../platform/i18n/words.js';
import { isHtml, wordingsOf } from './content-texts.js';
import type { Hit } from './finding.js';
import { rule } from './rule.js';

const crossReferences = wholeWords(
  [
    '[Ss]iehe (?:weiter )?(?:oben|unten|dort|hierzu|dazu|auch unter|unter|Punkt|Abschnitt|Hinweise?|Voraussetzungen|Unterlagen|Kosten|Gebühren|Fristen|Verfahrensablauf|Rechtsgrundlagen?)',
    '(?:[Ww]ie )?(?:weiter )?oben (?:genannt|erwähnt|beschrieben|aufgeführt)(?:e[nmrs]?)?',
    '[Vv]orgenannte[nmrs]?',
    'im (?:obigen|vorherigen|folgenden|nächsten) Abschnitt',
    's\\. ?[ou]\\.',
  ].join('|'),
);

const abbreviations = wholeWords(
  [
    'z\\. ?B\\.',
    'd\\. ?h\\.',
    'i\\. ?d\\. ?R\\.',
    'i\\. ?V\\. ?m\\.',
    'u\\. ?a\\.',
    'u\\. ?U\\.',
    'o\\. ?[gäÄ]\\.',
    'u\\. ?dgl\\.',
    '(?:ggf|bzw|ca|etc|usw|evtl|inkl|zzgl|max|mind|vgl|gem|bspw|insb|sog|Std|Tel)\\.',
  ].join('|'),
);

// "Acht" as a noun and "acht geben" are no numbers.
const numberWords = wholeWords(
  'eins|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|acht(?! ?geben| zu geben)|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf|(?:[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]ech|[Ss]ieb|[Aa]cht|[Nn]eun)zehn|[Zz]wanzig',
);

/** One hit per text with all matches. */
const matches = (pattern: RegExp) => (content: object) =>
  wordingsOf(content)
    .filter(({ language }) => isGerman(language))
    .flatMap(({ path, text }): Hit[] => {
      const lines = isHtml(path) ? textLines(text) : [oneLine(text)];
      const found = lines.flatMap((line) => line.match(pattern) ?? []);
      return found.length > 0 ? [{ path, values: { value: [...new Set(found)].join(', ') } }] : [];
    });

export const crossReference = rule(
  'CROSS_REFERENCE',
  {
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
  matches(crossReferences),
);

export const abbreviation = rule(
  'ABBREVIATION',
  {
    severity: 'SHOULD',
    message: { de: 'Der Text enthält eine Abkürzung: „{value}“', en: 'The text has an abbreviation: "{value}"' },
    fix: { de: 'Schreiben Sie das Wort aus.', en: 'Write the word out.' },
  },
  matches(abbreviations),
);

export const numberWord = rule(
  'NUMBER_WORD',
  {
    severity: 'SHOULD',
    message: { de: 'Eine Zahl ist als Wort geschrieben: „{value}“', en: 'A number is written as a word: "{value}"' },
    fix: { de: 'Schreiben Sie Zahlen in Ziffern.', en: 'Write numbers in digits.' },
  },
  matches(numberWords),
);
