import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as snowballGerman } from '@orama/stemmers/german';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as snowballRussian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as snowballUkrainian } from '@orama/stemmers/ukrainian';

/** They end as what a verb does and are none: a Zeitung does not come of Zeit. */
const noVerbs = /(?:zeit|satz|fest|inn)ung(?:en|s)?$/u;

/**
 * "-ung" is what a verb does: Fällung and fällen have one stem, as have Handlung and handeln, Änderung and ändern.
 * Snowball leaves "-ung" to short words, and "-eln" to all.
 */
function german(word: string): string {
  const root = noVerbs.test(word) ? undefined : /^(.*[aeiouy].+)ung(?:en|s)?$/u.exec(word)?.[1];
  if (root === undefined || root.length < 3)
    return snowballGerman(/[^aeiou]eln$/u.test(word) ? word.slice(0, -1) : word);
  if (/[bdfgkmnpst]l$/u.test(root)) return snowballGerman(`${root.slice(0, -1)}el`);
  return snowballGerman(/[^aeiou]er$/u.test(root) ? `${root}n` : `${root}en`);
}

// Folding makes й and ї plain letters, and the stemmers would not know the endings that have them.
const russian = (word: string): string => snowballRussian(word.replace(/(?<=[аеиоуыэюя])и$/u, 'й'));
const ukrainian = (word: string): string =>
  snowballUkrainian(word.replace(/(?<=[аеиіоуюя])и$/u, 'й').replace(/(?<=[іоаи])і$/u, 'ї'));

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  ar: arabic,
  // Nearer than none; the Bulgarian stemmer of 3.1.18 fails at words such as "изгубен", and this can go when it does not.
  bg: russian,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  ro: romanian,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
};

const most = 50_000;
const known = new Map<string, string>();

/** The stem of a folded word in a language (primary subtag); the word itself where no stemmer is at hand. */
export function stem(language: string, word: string): string {
  const key = `${language}:${word}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = stemmers[language]?.(word) || word;
  if (known.size >= most) known.clear();
  known.set(key, made);
  return made;
}
