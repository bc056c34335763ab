import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { StatementNames } from '../database/statement-names.js';
import { readFaultOf, spoilsConnection } from './database-fault.js';

/** The one door through which the API reads the database. */
export class ReadDatabase {
  /** Hears of every statement before it is sent. */
  onStatement: ((sql: string) => void) | undefined;
  private readonly names = new StatementNames();

  constructor(private readonly pool: Pool) {}

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
      const { rows } = await client.query<Row>({ name, text: sql, values: [...parameters] });
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
