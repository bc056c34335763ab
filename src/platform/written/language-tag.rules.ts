import type { Bilingual } from '../i18n/bilingual.js';
import { means, unreadable, type Reading } from './reading.js';

const tagForm: Bilingual = {
  de: 'Schreiben Sie eine Sprachkennung wie de, en, tr oder de-x-leicht.',
  en: 'Write a language tag such as de, en, tr or de-x-leicht.',
};

const wellFormed = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/** Languages whose names are read, by ISO 639; their names come from the Unicode tables of Node.js. */
const named = (
  'de en tr ar uk ru fa ku ps fr es pl ro bg it pt el nl hr sr bs sq hu cs sk sl lt lv et fi sv da nb ' +
  'zh vi ti so am ur hi bn pa ta th ja ko hy ka az he mk rom'
).split(' ');

const namesIn = (language: string): [name: string, tag: string][] => {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  return named.flatMap((tag) => {
    const name = names.of(tag);
    return name ? [[name.toLowerCase(), tag]] : [];
  });
};

let kept: ReadonlyMap<string, string> | undefined;

const tagOfName = (name: string): string | undefined => {
  kept ??= new Map([
    ...namesIn('en'),
    ...namesIn('de'),
    ['leichte sprache', 'de-x-leicht'],
    ...named.flatMap((tag): [string, string][] => {
      const own = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
      return own ? [[own.toLowerCase(), tag]] : [];
    }),
  ]);
  return kept.get(name.toLowerCase());
};

/** A tag in its usual case: de, de-DE, zh-Hant, de-x-leicht. */
function inUsualCase(tag: string): string {
  const [language, ...rest] = tag.replaceAll('_', '-').split('-');
  const privateAt = rest.findIndex((part) => part.toLowerCase() === 'x');
  const usual = rest.map((part, at) => {
    if (privateAt >= 0 && at >= privateAt) return part.toLowerCase();
    if (/^[a-z]{4}$/i.test(part)) return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
    return /^[a-z]{2}$/i.test(part) ? part.toUpperCase() : part.toLowerCase();
  });
  return [language!.toLowerCase(), ...usual].join('-');
}

/** Reads a language tag in any case, and a language by its name in German, in English and in itself. */
export function readLanguageTag(written: string): Reading<string> {
  const text = written.trim();
  const byName = tagOfName(text);
  if (byName) return means(byName);
  return wellFormed.test(text.replaceAll('_', '-')) ? means(inUsualCase(text)) : unreadable(text, tagForm);
}
