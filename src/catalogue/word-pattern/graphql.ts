import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { wordPatternReadModel } from './word-pattern.read-model.js';

export const wordPatternModule: GraphqlModule = { readModels: [wordPatternReadModel] };
