import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { ImportCsvResolver } from './import-csv.resolver.js';

export const csvModule: GraphqlModule = { resolvers: [ImportCsvResolver] };
