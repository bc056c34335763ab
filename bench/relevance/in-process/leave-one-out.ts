import { markdownTable, percent } from '../markdown-table.js';
import { withProgress } from '../progress.js';
import type { CatalogueInProcess } from './catalogue-in-process.js';
import { textOf } from './hidden-names.js';

/** A stored term that is asked for while no service has it as a name. */
export interface HiddenTerm {
  said: string;
  text: string;
  language: string;
  kind: string;
  /** Slugs of the services that have it, and of their variants. */
  right: ReadonlySet<string>;
}

export interface TermOutcome extends HiddenTerm {
  hits: readonly string[];
  isSure: boolean;
}

/**
 * All search terms, each text once. Services that share a term all count as right, and so do their variants for other cities;
 * a term that is also the title of one of them is no term to be left out.
 */
export function hiddenTerms(catalogue: CatalogueInProcess): HiddenTerm[] {
  const titles = new Set<string>();
  const terms = new Map<string, HiddenTerm & { right: Set<string> }>();
  for (const { names, slug } of catalogue.services)
    for (const name of names) {
      const text = textOf(name);
      if (name.field.endsWith('TITLE')) {
        titles.add(text);
        continue;
      }
      const { field: kind, language, content: said } = name;
      const known = terms.get(text) ?? { said, text, language, kind, right: new Set<string>() };
      for (const variant of catalogue.variantsOf(slug)) known.right.add(variant);
      terms.set(text, known);
    }
  return [...terms.values()].filter(({ text }) => !titles.has(text));
}

/** One in so many, the same ones every time. */
export const every = <Item>(count: number, items: readonly Item[]): Item[] => items.filter((_, at) => at % count === 0);

export const leaveOneOut = (
  catalogue: CatalogueInProcess,
  terms: readonly HiddenTerm[],
  show: typeof withProgress = withProgress,
): Promise<TermOutcome[]> =>
  show('Asking hidden terms', terms, async (term) => {
    // A blank says that nobody is still typing.
    const answer = await catalogue.answer(`${term.said} `, { hidden: term.text });
    return { ...term, hits: catalogue.slugsOf(answer), isSure: answer.answered.isSure };
  });

const share = <Item>(items: readonly Item[], isSo: (item: Item) => boolean): number =>
  items.length > 0 ? items.filter(isSo).length / items.length : NaN;

export const isWithin = ({ hits, right }: Pick<TermOutcome, 'hits' | 'right'>, count: number): boolean =>
  hits.slice(0, count).some((slug) => right.has(slug));

const figuresOf = (outcomes: readonly TermOutcome[]): string[] => [
  String(outcomes.length),
  percent(
    share(outcomes, (one) => isWithin(one, 1)),
    1,
  ),
  percent(
    share(outcomes, (one) => isWithin(one, 3)),
    1,
  ),
  percent(
    share(outcomes, (one) => one.isSure && isWithin(one, 1)),
    1,
  ),
  percent(
    share(outcomes, ({ hits }) => hits.length === 0),
    1,
  ),
];

const groupsOf = (outcomes: readonly TermOutcome[], nameOf: (outcome: TermOutcome) => string): string[][] => {
  const groups = new Map<string, TermOutcome[]>();
  for (const outcome of outcomes) groups.set(nameOf(outcome), [...(groups.get(nameOf(outcome)) ?? []), outcome]);
  return [...groups]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([name, own]) => [name, ...figuresOf(own)]);
};

/** By kind of term, by language, and of all. */
export const leaveOneOutTable = (outcomes: readonly TermOutcome[]): string =>
  markdownTable([
    ['hidden terms', 'terms', 'success@1', 'success@3', 'sure@1', 'no hit'],
    ...groupsOf(outcomes, ({ kind }) => kind),
    ...groupsOf(outcomes, ({ language }) => language),
    ['all', ...figuresOf(outcomes)],
  ]);

/** Terms that led elsewhere, with what they led to. */
export const describeTerms = (outcomes: readonly TermOutcome[], most: number): string =>
  outcomes
    .filter((outcome) => !isWithin(outcome, 1))
    .slice(0, most)
    .map(({ language, kind, said, hits, right }) =>
      [
        `${language} ${kind} "${said}"`,
        `  hits   ${hits.slice(0, 5).join(' ') || '–'}`,
        `  right  ${[...right].join(' ')}`,
      ].join('\n'),
    )
    .join('\n');
