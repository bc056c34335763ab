import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { ExportTableResolver } from './export/export-table.resolver.js';
import { ImportTableResolver } from './import-table.resolver.js';

export const tableModule: GraphqlModule = { resolvers: [ImportTableResolver, ExportTableResolver] };
