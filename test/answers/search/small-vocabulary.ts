import { GermanLexicon } from '../../../src/answers/search/lexicon/german-lexicon.js';
import { namesOf, type Candidate } from '../../../src/answers/search/ranking/candidate.js';
import { Vocabulary } from '../../../src/answers/search/vocabulary/vocabulary.js';
import type { NamedPlace, StoredWord, ThesaurusEntry } from '../../../src/answers/search/vocabulary/stored-word.js';
import { folded, foldedWords } from '../../../src/platform/i18n/folded-words.rules.js';

export interface SmallService {
  id: string;
  /** By language: its title. */
  title: Readonly<Record<string, string>>;
  terms?: readonly (readonly [field: string, language: string, content: string])[];
  /** German words of its texts. */
  text?: string;
  places?: readonly string[];
  keys?: readonly string[];
  isValid?: boolean;
}

export type SmallEntry = Pick<ThesaurusEntry, 'kind'> &
  Partial<Pick<ThesaurusEntry, 'aspect' | 'from' | 'until'>> & {
    /** "language:word"; a narrower one with "<" before it. */
    words: readonly string[];
  };

export type SmallPlace = Omit<NamedPlace, 'from' | 'until' | 'parentId' | 'label'> & {
  names: readonly string[];
  parentId?: string;
};

export interface SmallCatalogue {
  vocabulary: Vocabulary;
  candidates: Candidate[];
}

const german = GermanLexicon.read();

const always = { from: -Infinity, until: Infinity };

const entryOf = ({ words, ...entry }: SmallEntry): ThesaurusEntry => ({
  aspect: null,
  ...always,
  ...entry,
  words: words.map((said) => {
    const [, narrower, language, word] = /^(<?)(\w+):(.+)$/u.exec(said)!;
    return { language: language!, word: word!, isNarrower: narrower !== '' };
  }),
});

/** What a process knows of a catalogue of a few services, and these as candidates of the ranking. */
export function smallCatalogue(
  services: readonly SmallService[],
  { thesaurus = [], places = [] }: { thesaurus?: readonly SmallEntry[]; places?: readonly SmallPlace[] } = {},
): SmallCatalogue {
  const words = new Map<string, StoredWord>();
  const stored = (language: string, surface: string): StoredWord => {
    const word = folded(surface);
    const key = `${language}:${word}`;
    const known = words.get(key) ?? {
      id: words.size + 1,
      word,
      language,
      surface,
      naming: false,
      editions: 0,
      mentions: 0,
    };
    words.set(key, known);
    return known;
  };
  const candidates = services.map(
    ({ id, title, terms = [], text = '', places: offered = [], keys = [], isValid = true }) => {
      const titles = Object.entries(title).map(([language, content]) => ({ field: 'TITLE', language, content }));
      const names = namesOf([...titles, ...terms.map(([field, language, content]) => ({ field, language, content }))]);
      const surfaces = names.flatMap(({ language, content, joined }) => [
        ...(content.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((surface) => ({ language, surface })),
        ...joined.map(({ word }) => ({ language, surface: word })),
      ]);
      for (const word of new Set(surfaces.map(({ language, surface }) => stored(language, surface)))) {
        word.naming = true;
        word.editions++;
      }
      const mentions = [...new Set(foldedWords(text))].map((word) => {
        const mentioned = stored('de', word);
        mentioned.mentions++;
        return { wordId: mentioned.id, fields: ['TEXT'] };
      });
      return { editionId: `edition-${id}`, serviceId: id, isValid, places: offered, names, mentions, keys };
    },
  );
  const vocabulary = new Vocabulary(german);
  vocabulary.learn([...words.values()]);
  vocabulary.replaceThesaurus(thesaurus.map(entryOf));
  vocabulary.replacePlaces(places.map((place) => ({ parentId: null, label: place.names[0]!, ...always, ...place })));
  vocabulary.services = services.length;
  const count = new Map<string, number>();
  for (const { places: offered } of candidates)
    for (const place of offered) count.set(place, (count.get(place) ?? 0) + 1);
  vocabulary.servicesAt = count;
  return { vocabulary, candidates };
}
