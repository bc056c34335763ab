import { withClient } from '../src/platform/database/create-database.js';
import { putUnderLoad } from './load/put-under-load.js';
import { requestsOf, type MeasuredServer } from './measured-server.js';
import type { OperationName } from './operations.js';

const requests = 100;

const counted = `select coalesce(sum(calls), 0)::int as statements from pg_stat_statements s
  join pg_database d on d.oid = s.dbid and d.datname = current_database() where s.query not like '%pg_stat_statements%'`;

/** How many SQL statements one request causes, on the average of some requests. */
export const countStatements = (server: MeasuredServer, name: OperationName, databaseUrl: string): Promise<number> =>
  withClient(databaseUrl, async (client) => {
    await client.query('select pg_stat_statements_reset()');
    const load = { port: server.port, requests: requestsOf(server, name), from: 0, concurrency: 2 };
    await putUnderLoad({ ...load, warmUpSeconds: 0, seconds: 10, mostRequests: requests });
    const { rows } = await client.query<{ statements: number }>(counted);
    return rows[0]!.statements / requests;
  });
