import {
  confidenceOf,
  signals,
  type Coefficients,
  type Signal,
} from '../../../src/answers/search/ranking/confidence.rules.js';
import { coefficients } from '../../../src/answers/search/ranking/coefficients.js';
import type { Ranked } from '../../../src/answers/search/ranking/ranked.js';
import { weights, type Weights } from '../../../src/answers/search/ranking/weights.js';
import type { CatalogueInProcess, Prepared } from '../in-process/catalogue-in-process.js';
import { every, hiddenTerms } from '../in-process/leave-one-out.js';
import { titlesOf } from '../in-process/titles.js';
import { isNegative, readJudgedQueries } from '../judged-queries.js';
import { withProgress } from '../progress.js';
import { shuffled } from './random.js';

/** A question that was looked up, with what is right. */
export interface Sample {
  prepared: Prepared;
  /** Grades by slug; none where nothing is to be told as the answer. */
  grades: ReadonlyMap<string, number>;
  /** Judged by a person; others tell what the search must not lose. */
  isJudged: boolean;
}

interface Wanted {
  query: string;
  place?: string;
  hidden?: string;
  grades: ReadonlyMap<string, number>;
  isJudged?: boolean;
}

/** Talk around what somebody wants. */
const talk = ['guten tag mein name ist schulze und ich brauche …', 'hallo wo kann ich … bitte', '… dringend'];

const mostCandidates = 40;

/**
 * The questions that weights are fitted to: those of the files, hidden terms, titles alone and in talk, and words of the German
 * lexicon that the catalogue does not know. Never the held-out queries.
 */
export async function samplesOf(
  catalogue: CatalogueInProcess,
  { judgments, others, random }: { judgments: readonly string[]; others: number; random: () => number },
): Promise<Sample[]> {
  const judged = (await Promise.all(judgments.map(readJudgedQueries))).flat();
  const all = (slugs: Iterable<string>): Map<string, number> => new Map([...slugs].map((slug) => [slug, 3]));
  const terms = hiddenTerms(catalogue);
  const titles = shuffled(catalogue.services, random)
    .slice(0, others / 4)
    .flatMap((service, at) => {
      const title = titlesOf(service)[0];
      if (title === undefined) return [];
      const grades = all(catalogue.variantsOf(service.slug));
      return [title, talk[at % talk.length]!.replace('…', title)].map((query) => ({ query, grades }));
    });
  const wanted: Wanted[] = [
    ...judged
      .filter((one) => !isNegative(one) || one.expects === undefined || one.expects === 'SILENCE')
      .map(({ query, place, judgments: graded }) => ({
        query,
        place,
        grades: new Map(Object.entries(graded)),
        isJudged: true,
      })),
    ...every(Math.max(1, Math.floor(terms.length / others)), terms).map(({ said, text, right }) => ({
      query: `${said} `,
      hidden: text,
      grades: all(right),
    })),
    ...titles,
    ...catalogue.strangeWords(others, random).map((word) => ({ query: `${word} `, grades: new Map<string, number>() })),
  ];
  return withProgress('Looking up', wanted, async ({ query, place, hidden, grades, isJudged = false }) => {
    const prepared = await catalogue.prepare(query, { place, hidden });
    return { prepared: fewer(catalogue, prepared), grades, isJudged };
  });
}

/** Only the candidates that come near to the first: others will not be first with other weights either. */
function fewer(catalogue: CatalogueInProcess, prepared: Prepared): Prepared {
  const near = catalogue.answerTo(prepared).ranked.slice(0, mostCandidates);
  const ids = new Set(near.map(({ candidate }) => candidate.editionId));
  const { found } = prepared;
  return {
    ...prepared,
    found: {
      ...found,
      editionIds: found.editionIds.filter((id) => ids.has(id)),
      mentions: found.mentions.filter(({ editionId }) => ids.has(editionId)),
    },
  };
}

export interface SampleOutcome {
  sample: Sample;
  ranked: readonly Ranked[];
  grades: readonly number[];
}

export function outcomeOf(catalogue: CatalogueInProcess, sample: Sample, tried: Weights = weights): SampleOutcome {
  const { ranked } = catalogue.answerTo(sample.prepared, { weights: tried, coefficients });
  const grades = ranked
    .slice(0, 10)
    .map(({ candidate }) => sample.grades.get(catalogue.slugOf(candidate.serviceId)) ?? 0);
  return { sample, ranked, grades };
}

/** What the confidence is fitted to: how sure the first is, and whether it is right. */
export interface Row {
  values: Record<Signal, number>;
  isRight: boolean;
  hasAnswer: boolean;
  /** As it would be told with other coefficients: rules beside the formula hold as well. */
  confidence(tried: Coefficients): number;
  weight: number;
}

export const rowsOf = (outcomes: readonly SampleOutcome[]): Row[] =>
  outcomes
    .filter(
      ({ ranked, sample }) =>
        ranked.length > 0 && sample.prepared.asked.whole.question.units.some(({ kind }) => kind === 'KNOWN'),
    )
    .map(({ sample, ranked, grades }) => ({
      values: signals(ranked),
      isRight: (grades[0] ?? 0) >= 2,
      hasAnswer: sample.grades.size > 0,
      confidence: (tried) => confidenceOf(sample.prepared.asked.whole.question, ranked, tried),
      weight: sample.isJudged ? 2 : 1,
    }));
