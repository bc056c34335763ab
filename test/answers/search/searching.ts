import { beforeAll } from '@jest/globals';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { Answer } from '../../support/ask.js';
import { loadRecords } from '../../support/seeds.js';
import { sonnheim } from './sonnheim.js';

export interface Hit {
  cursor: string;
  score: number;
  node: { slug: string };
  matched: { said: string; found: string; field: string; via: string }[];
  snippet: { text: string; marked: boolean }[];
}

export interface Found {
  totalCount: number;
  didYouMean: string | null;
  askedFor: string[];
  interpretedAs: { kind: string; said: string; meant: string }[];
  edges: Hit[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

export interface Suggested {
  text: string;
  language: string;
  field: string;
  service: { slug: string };
}

const SEARCH = `query ($query: String!, $place: PlaceRef, $filter: ServiceFilter, $first: Int! = 20, $after: String, $context: ReadContext) {
  searchServices(query: $query, place: $place, filter: $filter, first: $first, after: $after, context: $context) {
    totalCount didYouMean askedFor interpretedAs { kind said meant }
    edges { cursor score node { slug } matched { said found field via } snippet { text marked } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const SUGGEST = `query ($prefix: String!, $place: PlaceRef, $first: Int! = 8) {
  suggest(prefix: $prefix, place: $place, first: $first) { text language field service { slug } }
}`;

type Ask = TestApp['ask'];

/** Searches as somebody does; errors come back as they are. */
export const searcher =
  (ask: Ask) =>
  (query: string, variables: object = {}): Promise<Answer<{ searchServices: Found }>> =>
    ask(SEARCH, { query, ...variables });

/** Searches what has to be answered without errors. */
export const finder =
  (ask: Ask) =>
  async (query: string, variables: object = {}): Promise<Found> => {
    const { data, errors } = await searcher(ask)(query, variables);
    if (errors || !data) throw new Error(`"${query}" is answered with errors: ${JSON.stringify(errors)}`);
    return data.searchServices;
  };

export const suggester =
  (ask: Ask) =>
  (prefix: string, variables: object = {}): Promise<Answer<{ suggest: Suggested[] }>> =>
    ask(SUGGEST, { prefix, ...variables });

export const slugsOf = ({ edges }: Found): string[] => edges.map(({ node: { slug } }) => slug);

export const textOf = (snippet: Hit['snippet']): string => snippet.map(({ text }) => text).join('');

/** The small catalogue behind the API. To be awaited at the top of a test file; it ends with the file. */
export async function startSonnheim() {
  const app = await startTestApp();
  beforeAll(() => loadRecords(app.databaseUrl, sonnheim));
  return { ...app, search: searcher(app.ask), find: finder(app.ask), suggest: suggester(app.ask) };
}
