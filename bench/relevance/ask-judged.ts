import type { Outcome } from './figures.js';
import type { JudgedQuery } from './judged-queries.js';
import { quietly, type withProgress } from './progress.js';

const search = `query Relevance($query: String!, $place: PlaceRef) {
  searchServices(query: $query, place: $place, first: 10) {
    confidence
    edges { confidence node { slug } }
    emergencies { slug numbers { phone } }
    referrals { slug }
  }
}`;

/** Asked before anything is measured, so that nobody measures connections and plans. */
const warmUp = 5;

interface Answer {
  data?: {
    searchServices: {
      confidence: string;
      edges: { confidence: string; node: { slug: string } }[];
      emergencies: { slug: string; numbers: { phone: string }[] }[];
      referrals: { slug: string }[];
    };
  } | null;
  errors?: { message: string }[];
}

async function ask(url: string, judged: JudgedQuery): Promise<Outcome> {
  const { query, place } = judged;
  const variables = { query, place: place === undefined ? null : { name: place } };
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: search, variables }),
  });
  const { data, errors } = (await response.json()) as Answer;
  const milliseconds = performance.now() - started;
  if (errors || !data) throw new Error(`"${query}" (${judged.id}): ${errors?.[0]?.message ?? response.status}`);
  const { edges, confidence, emergencies, referrals } = data.searchServices;
  return {
    judged,
    hits: edges.map(({ node }) => node.slug),
    isSure: confidence === 'HIGH',
    emergencies: emergencies.map(({ slug, numbers }) => ({ slug, numbers: numbers.map(({ phone }) => phone) })),
    referrals: referrals.map(({ slug }) => slug),
    milliseconds,
  };
}

/** Asks the catalogue one query after the other, over HTTP. */
export async function askJudged(
  url: string,
  queries: readonly JudgedQuery[],
  show: typeof withProgress = quietly,
): Promise<Outcome[]> {
  for (const query of queries.slice(0, warmUp)) await ask(url, query);
  return show('Asking judged queries', queries, (query) => ask(url, query));
}
