import { graphqlQuestion } from './target.js';

interface Named {
  slug: string;
  title: { value: string };
}

const q4 = `query Q4($query: String!) { searchServices(query: $query, first: 10) { nodes { slug title { value } } } }`;

const q6 = `query Q6($prefix: String!) { suggest(prefix: $prefix, first: 8) { text service { slug } } }`;

export const searchQuestions = {
  Q4: graphqlQuestion<'Q4'>(
    q4,
    (given) => given,
    ({ searchServices }: { searchServices: { nodes: Named[] } }) => ({
      services: searchServices.nodes.map(({ slug, title }) => ({ slug, title: title.value })),
    }),
  ),
  Q6: graphqlQuestion<'Q6'>(
    q6,
    (given) => given,
    ({ suggest }: { suggest: { text: string; service: { slug: string } }[] }) => ({
      suggestions: suggest.map(({ text, service }) => ({ text, slug: service.slug })),
    }),
  ),
};
