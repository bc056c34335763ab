import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';

/** Maximum number of prepared statements per connection before it is replaced. */
const perConnection = 200;
const remembered = 1_000;

/**
 * Decides which statements are worth preparing. A statement that is sent only once stays unnamed, so that one-off
 * queries neither fill the memory of PostgreSQL nor displace frequent ones.
 */
export class StatementNames {
  private readonly seen = new Map<string, string | undefined>();
  private readonly prepared = new WeakMap<PoolClient, Set<string>>();

  /** Name of the prepared statement, from the second execution on. */
  nameOf(sql: string): string | undefined {
    const name = this.seen.has(sql) ? (this.seen.get(sql) ?? shortHash(sql)) : undefined;
    this.seen.delete(sql);
    this.seen.set(sql, name);
    if (this.seen.size > remembered) this.seen.delete(this.seen.keys().next().value!);
    return name;
  }

  /** Records that the connection holds the statement; true when it holds too many. */
  fills(client: PoolClient, name: string | undefined): boolean {
    if (name === undefined) return false;
    const names = this.prepared.get(client) ?? new Set();
    this.prepared.set(client, names.add(name));
    return names.size >= perConnection;
  }
}

const shortHash = (sql: string) => createHash('sha1').update(sql).digest('hex').slice(0, 16);
