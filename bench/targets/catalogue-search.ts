import { graphqlQuestion } from './target.js';

interface Named {
  slug: string;
  title: { value: string };
}

const q4 = `query Q4($query: String!) { searchServices(query: $query, first: 10) { nodes { slug title { value } } } }`;

const q6 = `query Q6($prefix: String!) { suggest(prefix: $prefix, first: 8) { text service { slug } } }`;

const search = graphqlQuestion<'Q4'>(
  q4,
  (given) => given,
  ({ searchServices }: { searchServices: { nodes: Named[] } }) => ({
    services: searchServices.nodes.map(({ slug, title }) => ({ slug, title: title.value })),
  }),
);

const suggest = graphqlQuestion<'Q6'>(
  q6,
  (given) => given,
  ({ suggest: suggested }: { suggest: { text: string; service: { slug: string } }[] }) => ({
    suggestions: suggested.map(({ text, service }) => ({ text, slug: service.slug })),
  }),
);

/** The catalogue understands more than the plain search of the others: what it finds is its own judgement. */
export const searchQuestions = {
  Q4: { ...search, isOwnJudgement: true as const },
  Q6: { ...suggest, isOwnJudgement: true as const },
};
