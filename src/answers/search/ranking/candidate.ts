import { foldedWords } from '../../../platform/i18n/folded-words.rules.js';

/** A name of a service: its title or a search term, as its words. */
export interface Name {
  field: string;
  language: string;
  content: string;
  words: readonly string[];
  /** Each word with its language, as what is asked for is looked up. */
  keys: readonly string[];
  /** Only what a longer title begins with. */
  isHead: boolean;
  /** Words that a hyphen makes one ("P-Schein": pschein), and which of the words they are. */
  joined: readonly { key: string; word: string; first: number; last: number }[];
}

/** What of a title is a name of its own: before a dash, a bracket or a colon ("Ehe: Anmeldung …" is about Ehe). */
const heads = /^(.{4,}?)(?:\s[–-]\s|\s?[(/:;])/u;

/** Words and what hyphens join; signs without width stand within words. */
const runs =
  /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+(?:[-‐‑][\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+)*/gu;
const hyphen = /[-‐‑]/;

export function nameOf(field: string, language: string, content: string, isHead = false): Name {
  const words: string[] = [];
  const joined: { key: string; word: string; first: number; last: number }[] = [];
  for (const run of content.normalize('NFKC').match(runs) ?? []) {
    const parts = foldedWords(run);
    if (parts.length === 0) continue;
    if (parts.length > 1 && hyphen.test(run)) {
      const word = parts.join('');
      joined.push({ key: `${language}:${word}`, word, first: words.length, last: words.length + parts.length - 1 });
    }
    words.push(...parts);
  }
  return { field, language, content, words, keys: words.map((word) => `${language}:${word}`), joined, isHead };
}

/** The names of an edition: a title also gives its head. */
export function namesOf(stored: readonly { field: string; language: string; content: string }[]): Name[] {
  const names = stored.map(({ field, language, content }) => nameOf(field, language, content));
  for (const { field, language, content } of stored) {
    if (field !== 'TITLE') continue;
    const head = heads.exec(content)?.[1];
    if (head) names.push(nameOf('TITLE', language, head, true));
  }
  return names.filter(({ words }) => words.length > 0);
}

/** A service that may be meant. */
export interface Candidate {
  editionId: string;
  serviceId: string;
  isValid: boolean;
  /** Places at which it is offered; none when that is not recorded. */
  places: readonly string[];
  names: readonly Name[];
  /** Words that its texts, documents, fees, laws and situations mention, with the fields. */
  mentions: readonly { wordId: number; fields: readonly string[] }[];
  /** What its variants for other cities have in common with it: LeiKa keys. */
  keys: readonly string[];
}
