import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { PublicationResolver } from './publication.resolver.js';

export const publicationModule: GraphqlModule = { resolvers: [PublicationResolver] };
