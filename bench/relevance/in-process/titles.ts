import { namesOf } from '../../../src/answers/search/ranking/candidate.js';
import { markdownTable, percent } from '../markdown-table.js';
import { withProgress } from '../progress.js';
import type { CatalogueInProcess, KnownService } from './catalogue-in-process.js';

export interface TitleAsked {
  kind: 'full title' | 'short title';
  said: string;
  /** Slugs, of which one has to be first. */
  right: ReadonlySet<string>;
}

export interface TitleOutcome extends TitleAsked {
  hits: readonly string[];
}

/** Titles in German as they are written. */
export const titlesOf = ({ names }: KnownService): string[] =>
  names
    .filter(({ field, language, isHead }) => field === 'TITLE' && language === 'de' && !isHead)
    .map(({ content }) => content);

/** What a title begins with, before a dash, a bracket, a colon or a place; null for a title without such an end. */
const shortOf = (title: string): string | null =>
  namesOf([{ field: 'TITLE', language: 'de', content: title }]).find(({ isHead }) => isHead)?.content ?? null;

/** Full titles, each with the services that have it, and short ones with those that begin so and their variants. */
export function titlesToAsk(catalogue: CatalogueInProcess): TitleAsked[] {
  const full = new Map<string, Set<string>>();
  const short = new Map<string, Set<string>>();
  const add = (titles: Map<string, Set<string>>, title: string, slugs: Iterable<string>): void => {
    titles.set(title, new Set([...(titles.get(title) ?? []), ...slugs]));
  };
  // What has ended is found, but after what is valid.
  for (const service of catalogue.services.filter((one) => catalogue.isValid(one)))
    for (const title of titlesOf(service)) {
      add(full, title, [service.slug]);
      add(short, shortOf(title) ?? title, catalogue.variantsOf(service.slug));
    }
  return [
    ...[...full].map(([said, right]) => ({ kind: 'full title' as const, said, right })),
    ...[...short].map(([said, right]) => ({ kind: 'short title' as const, said, right })),
  ];
}

export const askTitles = (
  catalogue: CatalogueInProcess,
  titles: readonly TitleAsked[],
  show: typeof withProgress = withProgress,
): Promise<TitleOutcome[]> =>
  show('Asking titles', titles, async (asked) => ({
    ...asked,
    hits: catalogue.slugsOf(await catalogue.answer(asked.said)),
  }));

export const isFirst = ({ hits, right }: TitleOutcome): boolean => hits[0] !== undefined && right.has(hits[0]);

export const titlesTable = (outcomes: readonly TitleOutcome[]): string =>
  markdownTable([
    ['titles', 'asked', 'first', 'share'],
    ...(['full title', 'short title'] as const).map((kind) => {
      const own = outcomes.filter((outcome) => outcome.kind === kind);
      const first = own.filter(isFirst).length;
      return [kind, String(own.length), String(first), percent(first / own.length, 1)];
    }),
  ]);

export const describeTitles = (outcomes: readonly TitleOutcome[]): string =>
  outcomes
    .filter((outcome) => !isFirst(outcome))
    .map(({ kind, said, hits, right }) => `${kind} "${said}": ${hits[0] ?? '–'}, not ${[...right].join(' or ')}`)
    .join('\n');
