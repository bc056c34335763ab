import { q4, q6 } from './postgraphile-queries.js';
import { graphqlQuestion } from './target.js';

export interface Nodes<T> {
  nodes: T[];
}

export interface Titled {
  textModulesByEditionId: Nodes<{ content: string }>;
}

type Hit = Titled & { serviceByServiceId: { recordByRowId: { slug: string } } };

export const searchQuestions = {
  Q4: graphqlQuestion<'Q4'>(
    q4,
    (given) => given,
    ({ benchSearchServices }: { benchSearchServices: Nodes<Hit> }) => ({
      services: benchSearchServices.nodes.map(({ textModulesByEditionId, serviceByServiceId }) => ({
        slug: serviceByServiceId.recordByRowId.slug,
        title: textModulesByEditionId.nodes[0]!.content,
      })),
    }),
  ),
  Q6: graphqlQuestion<'Q6'>(
    q6,
    (given) => given,
    ({ benchSuggest }: { benchSuggest: Nodes<{ content: string; slug: string }> }) => ({
      suggestions: benchSuggest.nodes.map(({ content, slug }) => ({ text: content, slug })),
    }),
  ),
};
