import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { PreviewResolver } from './preview.resolver.js';

export const previewModule: GraphqlModule = { resolvers: [PreviewResolver] };
