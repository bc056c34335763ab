import { stringsOf } from './content-texts.js';
import { rule } from './rule.js';

// Within a sentence these words are ordinary words.
const wholeText =
  /^\W*(nicht angegeben|nicht bekannt|keine angaben?|k\. ?a\.|n\. ?n\.|folgt|tbd|todo|platzhalter)\W*$/i;

const within = [
  /(?<![\p{L}\p{N}])X{2,}(?![\p{L}\p{N}])/u,
  /\{\{?\s*[A-Za-z_][\w.-]*\s*\}?\}/,
  /%7B[A-Za-z_]\w*%7D/i,
  /(?<!\p{L})lorem(?!\p{L})/iu,
  /\[\s*(?:…|\.{3})\s*\]/,
];

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
      const plain = text.replace(/<[^>]*>/g, (tag) => /href="([^"]*)"/i.exec(tag)?.[1] ?? ' ');
      const value = wholeText.exec(plain)?.[1] ?? within.map((pattern) => pattern.exec(plain)?.[0]).find(Boolean);
      return value === undefined ? [] : [{ path, values: { value } }];
    }),
);
