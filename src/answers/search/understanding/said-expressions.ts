import { MatchKind } from '../search-enums.js';
import { stem } from '../language/stem.rules.js';
import { keyOf, type Vocabulary } from '../vocabulary/vocabulary.js';
import { isDuring } from '../vocabulary/period.js';
import type { Expression } from '../vocabulary/stored-word.js';
import type { Part, Sequence, Token, Way } from './question.js';
import { worth } from './worth.js';

const longestExpression = 4;

export interface Said {
  first: number;
  last: number;
  expression: Expression;
}

export const strongest = (ways: readonly Way[]): Way[] => {
  const best = new Map<string, Way>();
  for (const way of ways) if ((best.get(way.key)?.factor ?? 0) < way.factor) best.set(way.key, way);
  return [...best.values()];
};

/** Expressions of the thesaurus that the question has, in the languages in which their words are read. */
export function thesaurusSaid(
  tokens: readonly Token[],
  begun: number | null,
  vocabulary: Vocabulary,
  moment: number,
): Said[] {
  const found: Said[] = [];
  for (let first = 0; first < tokens.length; first++)
    for (let size = 1; size <= longestExpression && first + size <= tokens.length; size++) {
      const run = tokens.slice(first, first + size);
      if (run.some(({ at }) => at === begun)) continue;
      const languages = new Set(run.flatMap((token) => token.languages));
      for (const language of languages)
        for (const expression of vocabulary.expressions(
          language,
          run.map(({ word }) => stem(language, word)),
        ))
          if (isDuring(expression.entry, moment)) found.push({ first, last: first + size - 1, expression });
    }
  return found;
}

/** Whether its words stand for others: fillers and aspects do not. */
export const isMeaning = ({ entry }: Expression): boolean => ['EQUIVALENT', 'BROADER'].includes(entry.kind);

/** Fillers and aspects within a longer expression are part of it: an "identity card" is no card. */
export function quietOf(said: readonly Said[]): Said[] {
  const isQuiet = ({ expression }: Said): boolean => !isMeaning(expression);
  return said.filter(
    (one) =>
      isQuiet(one) &&
      !said.some(
        (longer) =>
          longer.last - longer.first > one.last - one.first &&
          longer.first <= one.first &&
          longer.last >= one.last &&
          (!isQuiet(longer) ||
            (longer.expression.entry.kind === 'ASPECT' &&
              longer.expression.entry.aspect !== one.expression.entry.aspect)),
      ),
  );
}

/** Words that mean the same, for the tokens of the expression: in German, English and the languages of the question. */
export function synonymsOf(
  expression: Expression,
  vocabulary: Vocabulary,
  languages: ReadonlySet<string>,
): { ways: Way[]; sequences: Sequence[] } {
  const ways: Way[] = [];
  const sequences: Sequence[] = [];
  const { entry } = expression;
  const isNarrow = entry.kind === 'BROADER' && expression.word.isNarrower;
  const factor = isNarrow ? worth.broader : worth.equivalent;
  for (const other of vocabulary.expressionsOf(entry)) {
    // A narrower word also means the general ones, and not these it.
    if (other === expression || other.word.isNarrower || !languages.has(other.word.language)) continue;
    const keys = other.stems.map((one) => `${other.word.language}:${one}`);
    if (keys.some((key) => !vocabulary.keyed(key).some(({ stored }) => stored.editions > 0))) continue;
    if (keys.length === 1) ways.push({ key: keys[0]!, factor, via: MatchKind.SYNONYM, meant: other.word.word });
    else sequences.push({ keys, factor, via: MatchKind.SYNONYM, meant: other.word.word });
  }
  return { ways, sequences };
}

/** Parts of a compound that was said, head last. */
export function partsSaid(
  word: string,
  vocabulary: Vocabulary,
  languages: ReadonlySet<string>,
  moment: number,
): Part[] {
  const parts = vocabulary.partsOf(word);
  if (!parts) return [];
  return parts.map((part, at) => {
    const isHead = at === parts.length - 1;
    const ways: Way[] = [{ key: keyOf('de', part), factor: 1, via: MatchKind.COMPOUND, meant: part }];
    for (const expression of vocabulary.expressions('de', [stem('de', part)]))
      if (isDuring(expression.entry, moment) && isMeaning(expression))
        ways.push(...synonymsOf(expression, vocabulary, languages).ways);
    return { word: part, share: isHead ? worth.head : worth.rest / (parts.length - 1), ways: strongest(ways) };
  });
}
