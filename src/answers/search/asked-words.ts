import type { AskedWord } from './candidates-statement.js';
import { weightOf } from './ranking/hearing.js';
import { weights } from './ranking/weights.js';
import type { Question } from './understanding/question.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** Words of names and of what stands elsewhere, to be looked up. */
export interface AskedWords {
  names: AskedWord[];
  mentions: AskedWord[];
}

/** Words that so many services have say little: they are looked up only where the question has no others. */
const frequent = 400;
/** And these only where it has nothing else at all. */
const veryFrequent = 2_000;
const mostWordsOfUnit = 60;

const isFrequent = (mentions: number, services: number): boolean => mentions > Math.max(40, services / 8);

/** The stored words that a question asks for, in names and elsewhere. */
function askedWords(question: Question, vocabulary: Vocabulary, isPreview: boolean): AskedWords {
  const names: (AskedWord & { editions: number })[] = [];
  const mentions: AskedWord[] = [];
  const telling = question.units.filter(({ kind }) => kind === 'KNOWN');
  const units = telling.length > 0 ? telling : question.units.filter(({ kind }) => kind === 'ASPECT');
  for (const unit of units) {
    const weight = weightOf(unit, vocabulary, weights);
    const worthOf = new Map<number, number>();
    const lead = (key: string, factor: number): void => {
      for (const { stored, portion } of vocabulary.keyed(key))
        worthOf.set(stored.id, Math.max(worthOf.get(stored.id) ?? 0, weight * factor * portion));
    };
    for (const { key, factor } of unit.ways) lead(key, factor);
    for (const { keys, factor } of unit.sequences) for (const key of keys) lead(key, factor / keys.length);
    for (const { ways, share } of unit.parts) for (const { key, factor } of ways) lead(key, factor * share);
    const best = [...worthOf].sort(([, one], [, other]) => other - one).slice(0, mostWordsOfUnit);
    for (const [id, worth] of best) {
      // Only referrals have it.
      if (id < 0) continue;
      const { naming, editions, mentions: others } = vocabulary.word(id)!;
      // What only texts have elsewhere may be a name in a preview.
      if (naming || isPreview) names.push({ id, unit: unit.at, worth, editions });
      if ((others > 0 || isPreview) && !isFrequent(others, vocabulary.services))
        mentions.push({ id, unit: unit.at, worth });
    }
  }
  const rare = names.filter(({ editions }) => editions <= frequent);
  if (rare.length > 0) return { names: rare, mentions };
  const least = names.sort((one, other) => one.editions - other.editions).slice(0, 3);
  return { names: least.filter(({ editions }, at) => at === 0 || editions <= veryFrequent), mentions };
}

/** What a question and its parts ask for. Of the parts, only what the whole does not: verbs that were lent to them. */
export function wordsOf(questions: readonly Question[], vocabulary: Vocabulary, isPreview: boolean): AskedWords {
  const all = questions.map((question, at) => {
    const { names, mentions } = askedWords(question, vocabulary, isPreview);
    const numbered = (words: AskedWord[]): AskedWord[] =>
      words.map((word) => ({ ...word, unit: word.unit + at * 1000 }));
    return { names: numbered(names), mentions: numbered(mentions) };
  });
  return { names: all.flatMap(({ names }) => names), mentions: all.flatMap(({ mentions }) => mentions) };
}
