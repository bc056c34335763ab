import type { Pool, PoolClient, QueryConfig, QueryResultRow } from 'pg';
import { StatementNames } from '../database/statement-names.js';
import { readFaultOf, spoilsConnection } from './database-fault.js';

/**
 * Uses a callback and its own timer, because the driver's promise and its query_timeout keep returned rows until the
 * next full garbage collection, which doubles the memory of a busy server.
 */
const rowsOf = <Row extends QueryResultRow>(client: PoolClient, query: QueryConfig, patience: number): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    // PostgreSQL cancels slow statements itself; this timeout covers a network that drops the response.
    const timer = setTimeout(() => reject(new Error('Query read timeout')), patience);
    client.query<Row>(query, (error: Error | null, result) => {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve(result.rows);
    });
  });

/** The only access for reading. */
export class ReadDatabase {
  /** Called with every statement before it is sent. */
  onStatement: ((sql: string) => void) | undefined;
  private readonly names = new StatementNames();

  /** Timeout of a statement in milliseconds. */
  constructor(
    private readonly pool: Pool,
    private readonly patience = 3_000,
  ) {}

  /** How many statements can run at once. */
  get connections(): number {
    return this.pool.options.max;
  }

  async query<Row extends QueryResultRow>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.onStatement?.(sql);
    try {
      return await this.send<Row>(await this.pool.connect(), sql, parameters);
    } catch (error) {
      throw (error instanceof Error && readFaultOf(error)) || error;
    }
  }

  private async send<Row extends QueryResultRow>(client: PoolClient, sql: string, parameters: readonly unknown[]) {
    const name = this.names.nameOf(sql);
    let giveUp = false;
    try {
      const rows = await rowsOf<Row>(client, { name, text: sql, values: [...parameters] }, this.patience);
      giveUp = this.names.fills(client, name);
      return rows;
    } catch (error) {
      giveUp = !(error instanceof Error) || spoilsConnection(error);
      throw error;
    } finally {
      client.release(giveUp);
    }
  }
}
