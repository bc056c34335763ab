import {
  isRaw,
  raw,
  type AnyEntity,
  type Configuration,
  type Dictionary,
  type DriverException,
  type EntityData,
  type LoggingOptions,
  type QueryResult,
  type RawQueryFragment,
  type Transaction,
} from '@mikro-orm/core';
import { NativeQueryBuilder, PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { ClientBase, QueryResult as ClientResult } from 'pg';
import { boundStatement } from './bound-statement.js';

/** The transaction of a client that was checked out of the write pool. */
export class ClientTransaction {
  constructor(readonly client: ClientBase) {}
}

type Query = string | NativeQueryBuilder | RawQueryFragment;
type Parameters = readonly unknown[] | Dictionary<unknown>;

function fragmentOf(query: Query, parameters: Parameters): { sql: string; params: readonly unknown[] } {
  if (query instanceof NativeQueryBuilder) return query.toRaw();
  if (isRaw(query)) return query;
  return Array.isArray(parameters) ? { sql: query, params: parameters } : raw(query, parameters);
}

const resultOf = ({ rows, rowCount }: ClientResult<EntityData<AnyEntity>>) => ({
  rows,
  numAffectedRows: BigInt(rowCount ?? 0),
});

/**
 * Binds values as parameters, where MikroORM 7.2 writes them into the text of a statement. So no server log contains
 * them, and PostgreSQL rejects U+0000 as a value that it cannot store (22021). Remove this when MikroORM binds values.
 */
class BindingConnection extends PostgreSqlConnection {
  override async execute<T extends QueryResult | EntityData<AnyEntity> | EntityData<AnyEntity>[]>(
    query: Query,
    parameters: Parameters = [],
    method: 'all' | 'get' | 'run' = 'all',
    transaction?: Transaction,
    loggerContext?: LoggingOptions,
  ): Promise<T> {
    // Migrations have a transaction of their own, and no values.
    if (!(transaction instanceof ClientTransaction))
      return super.execute<T>(query, parameters, method, transaction, loggerContext);
    const { sql, params } = fragmentOf(query, parameters);
    const statement = boundStatement(this.platform, sql, params);
    const result = await transaction.client.query<EntityData<AnyEntity>>(statement.sql, statement.parameters);
    return this.transformRawResult<T>(resultOf(result), method);
  }
}

/** The driver of PostgreSQL with bound values. */
export class BindingDriver extends PostgreSqlDriver {
  protected override readonly connection: PostgreSqlConnection;

  constructor(configuration: Configuration) {
    super(configuration);
    this.connection = new BindingConnection(configuration);
  }

  /** Leaves errors of the client as they are; MikroORM adds the failing row to their message. */
  override convertException(error: Error): DriverException {
    return error;
  }
}
