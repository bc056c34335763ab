import { textLines } from '../../../platform/i18n/plain-text.js';
import { wholeWords } from '../../../platform/i18n/words.js';
import { stringsOf } from './content-texts.js';
import { rule } from './rule.js';

// Within a sentence these words are ordinary words.
const wholeText =
  /^\W*(nicht angegeben|nicht bekannt|keine angaben?|k\. ?a\.|n\. ?n\.|folgt|tbd|todo|platzhalter)\W*$/i;

const within = [
  wholeWords('X{2,}', 'u'),
  /\{\{?\s*[A-Za-z_][\w.-]*\s*\}?\}/,
  /%7B[A-Za-z_]\w*%7D/i,
  wholeWords('lorem', 'iu'),
  /\[\s*(?:…|\.{3})\s*\]/,
];

const address = /\bhref\s*=\s*"([^"]*)"/gi;

/** Placeholder texts. */
export const placeholder = rule(
  'PLACEHOLDER',
  {
    severity: 'MUST',
    message: { de: 'Hier steht ein Platzhalter: {value}', en: 'This is a placeholder: {value}' },
    fix: {
      de: 'Schreiben Sie die Angabe, oder lassen Sie das Feld leer.',
      en: 'Write the information, or leave the field empty.',
    },
  },
  (content: object) =>
    stringsOf(content).flatMap(({ path, text }) => {
      const words = textLines(text).join(' ');
      const read = [words, ...[...text.matchAll(address)].map(([, url]) => url!)].join('\n');
      const value = wholeText.exec(words)?.[1] ?? within.map((pattern) => pattern.exec(read)?.[0]).find(Boolean);
      return value === undefined ? [] : [{ path, values: { value } }];
    }),
);
