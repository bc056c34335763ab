import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { thesaurusEntryReadModel, thesaurusLookups } from './thesaurus-entry.read-model.js';
import { ThesaurusResolver } from './thesaurus.resolver.js';

export const thesaurusModule: GraphqlModule = {
  resolvers: [ThesaurusResolver],
  readModels: [thesaurusEntryReadModel],
  nodes: { ThesaurusEntry: thesaurusLookups.byId },
};
