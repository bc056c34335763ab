import { finding, type Finding } from './finding.js';
import { stringsOf } from './content-texts.js';

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
export const placeholder = (content: object): Finding[] =>
  stringsOf(content).flatMap(({ path, text }) => {
    const plain = text.replace(/<[^>]*>/g, (tag) => /href="([^"]*)"/i.exec(tag)?.[1] ?? ' ');
    const value = wholeText.exec(plain)?.[1] ?? within.map((pattern) => pattern.exec(plain)?.[0]).find(Boolean);
    return value === undefined ? [] : [finding('PLACEHOLDER', path, { value })];
  });
