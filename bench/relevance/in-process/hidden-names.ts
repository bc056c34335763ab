import type { EditionFacts } from '../../../src/answers/search/edition-facts.js';
import type { Name } from '../../../src/answers/search/ranking/candidate.js';
import type { StoredWord } from '../../../src/answers/search/vocabulary/stored-word.js';
import type { Vocabulary } from '../../../src/answers/search/vocabulary/vocabulary.js';

/** What two names have in common that are written alike. */
export const textOf = ({ words }: Pick<Name, 'words'>): string => words.join(' ');

const wordsOf = ({ keys, joined }: Name): string[] => [...keys, ...joined.map(({ key }) => key)];

/** Takes all names of one text out of the catalogue for the moment of a question, with the words that only they have. */
export class HiddenNames {
  readonly #editions = new Map<string, EditionFacts[]>();

  constructor(
    services: readonly EditionFacts[],
    private readonly vocabulary: Vocabulary,
  ) {
    for (const service of services)
      for (const text of new Set(service.names.map(textOf)))
        this.#editions.set(text, [...(this.#editions.get(text) ?? []), service]);
  }

  /** Does something while no name has the text; what is done must not wait. */
  without<Result>(text: string | null, act: () => Result): Result {
    if (text === null) return act();
    const changed = this.#lost(text);
    const before = changed.map(({ stored: { naming, editions } }) => ({ naming, editions }));
    for (const { stored, editions } of changed) {
      stored.editions = Math.max(0, stored.editions - editions);
      stored.naming = stored.editions > 0;
    }
    try {
      return act();
    } finally {
      changed.forEach(({ stored }, at) => Object.assign(stored, before[at]));
    }
  }

  /** The facts of editions without the names of the text. */
  factsWithout(text: string, facts: ReadonlyMap<string, EditionFacts>): Map<string, EditionFacts> {
    return new Map(
      [...facts].map(([id, known]) => [
        id,
        known.names.some((name) => textOf(name) === text)
          ? { ...known, names: known.names.filter((name) => textOf(name) !== text) }
          : known,
      ]),
    );
  }

  /** Stored words that editions only have in names of the text, and how many editions lose each. */
  #lost(text: string): { stored: StoredWord; editions: number }[] {
    const lost = new Map<string, number>();
    for (const { names } of this.#editions.get(text) ?? []) {
      const kept = new Set(names.filter((name) => textOf(name) !== text).flatMap(wordsOf));
      const own = new Set(names.filter((name) => textOf(name) === text).flatMap(wordsOf));
      for (const key of own) if (!kept.has(key)) lost.set(key, (lost.get(key) ?? 0) + 1);
    }
    return [...lost].flatMap(([key, editions]) => {
      const [language, word] = key.split(':') as [string, string];
      const stored = this.vocabulary.spelled(word).find((one) => one.language === language);
      return stored ? [{ stored, editions }] : [];
    });
  }
}
