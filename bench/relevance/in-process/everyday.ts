import { readFile } from 'node:fs/promises';
import { InterpretationKind } from '../../../src/answers/search/search-enums.js';
import { markdownTable, percent } from '../markdown-table.js';
import { withProgress } from '../progress.js';
import type { CatalogueInProcess } from './catalogue-in-process.js';

/** A German word of everyday life, and the services that whoever says only that may well mean. */
export interface EverydayWord {
  word: string;
  right: readonly string[];
}

export interface EverydayOutcome extends EverydayWord {
  hits: readonly string[];
  isSure: boolean;
  /** What the word was taken for a slip of. */
  correctedTo: string | null;
}

const file = 'test/answers/search/everyday-words.json';

export async function readEverydayWords(): Promise<EverydayWord[]> {
  const { words, answers } = JSON.parse(await readFile(file, 'utf8')) as {
    words: string[];
    answers: Record<string, string[]>;
  };
  const strange = Object.keys(answers).filter((word) => !words.includes(word));
  if (strange.length > 0) throw new Error(`${file} has answers for words that it does not list: ${strange.join(', ')}`);
  return words.map((word) => ({ word, right: answers[word] ?? [] }));
}

export const askEveryday = (
  catalogue: CatalogueInProcess,
  words: readonly EverydayWord[],
  show: typeof withProgress = withProgress,
): Promise<EverydayOutcome[]> =>
  show('Asking everyday words', words, async ({ word, right }) => {
    const prepared = await catalogue.prepare(`${word} `);
    const answer = catalogue.answerTo(prepared);
    // As it was understood: a correction to a word that only the thesaurus has is made and not told.
    const { interpretations } = prepared.asked.whole.question;
    const corrected = interpretations.find(({ kind }) => kind === InterpretationKind.CORRECTION);
    const { isSure } = answer.answered;
    return { word, right, hits: catalogue.slugsOf(answer), isSure, correctedTo: corrected?.meant ?? null };
  });

export const isAnswered = ({ hits, isSure }: EverydayOutcome): boolean => hits.length > 0 && isSure;
export const isWrong = (outcome: EverydayOutcome): boolean =>
  isAnswered(outcome) && !outcome.right.includes(outcome.hits[0]!);

export function everydayTable(outcomes: readonly EverydayOutcome[]): string {
  const row = (name: string, some: readonly EverydayOutcome[]): string[] => [
    name,
    String(some.length),
    percent(some.length / outcomes.length, 1),
  ];
  return markdownTable([
    ['everyday words alone', 'words', 'share'],
    row('asked', outcomes),
    row(
      'corrected',
      outcomes.filter(({ correctedTo }) => correctedTo !== null),
    ),
    row('answered', outcomes.filter(isAnswered)),
    row('answered clearly wrongly', outcomes.filter(isWrong)),
    row(
      'told as perhaps',
      outcomes.filter(({ hits, isSure }) => hits.length > 0 && !isSure),
    ),
  ]);
}

/** Every word that was answered or corrected, so that somebody can judge. */
export const describeEveryday = (outcomes: readonly EverydayOutcome[]): string =>
  outcomes
    .filter((outcome) => isAnswered(outcome) || outcome.correctedTo !== null)
    .map((outcome) => {
      const corrected = outcome.correctedTo === null ? '' : ` (corrected to ${outcome.correctedTo})`;
      return `${isWrong(outcome) ? 'wrong' : 'right'}  ${outcome.word}${corrected}: ${outcome.hits.slice(0, 3).join(' ') || '–'}`;
    })
    .join('\n');
