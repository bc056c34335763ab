import type { QueryResultRow } from 'pg';
import type { DryRun } from '../../platform/database/dry-run.js';
import type { WriteDatabase } from '../../platform/database/write-database.js';
import type { Asker } from '../../platform/graphql/asker.js';
import type { Previews } from '../../platform/graphql/previews.js';
import type { ReadDatabase } from '../../platform/read/read-database.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import type { PreviewAsked } from '../../platform/read/read-options.js';
import { checkPreviewRight } from './preview-right.js';
import { previewFaultOf } from './preview-fault.js';
import { publishInDryRun } from '../publication/publish-in-dry-run.js';

const keyOf = ({ changeSet, tokenHash }: PreviewAsked): string => JSON.stringify([changeSet, tokenHash]);

function remember<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  let value = known.get(key);
  if (!value) known.set(key, (value = make()));
  return value;
}

/** Publishes each change set that a request previews once, in a dry run that ends with the request. */
export class RequestPreviews implements Previews {
  readonly #rights = new Map<string, Promise<void>>();
  readonly #dryRuns = new Map<string, Promise<DryRun>>();
  #isOver = false;

  constructor(
    private readonly database: ReadDatabase,
    private readonly writeDatabase: WriteDatabase,
    private readonly asker: Asker,
  ) {}

  get areAsked(): boolean {
    return this.#rights.size > 0;
  }

  of(asked: PreviewAsked): ReadSource {
    return {
      query: async <Row extends QueryResultRow>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
        try {
          const dryRun = await this.#dryRunFor(asked);
          return await dryRun.run(async (client) => (await client.query<Row>(sql, [...parameters])).rows);
        } catch (error) {
          throw previewFaultOf(error, asked, this.asker.language);
        }
      },
    };
  }

  async end(): Promise<void> {
    this.#isOver = true;
    if (this.#dryRuns.size === 0) return;
    for (const begun of this.#dryRuns.values()) {
      await begun.then(
        (dryRun) => dryRun.end(),
        // A failed dry run has already ended.
        () => undefined,
      );
    }
  }

  async #dryRunFor(asked: PreviewAsked): Promise<DryRun> {
    const { database, writeDatabase, asker } = this;
    await remember(this.#rights, keyOf(asked), () => checkPreviewRight({ database, writeDatabase, asker }, asked));
    return remember(this.#dryRuns, asked.changeSet, () => this.#begin(asked.changeSet));
  }

  async #begin(changeSetId: string): Promise<DryRun> {
    const dryRun = await this.writeDatabase.beginDryRun();
    try {
      await dryRun.run((client) => publishInDryRun(client, changeSetId));
      // The response may have been sent meanwhile, with an error of another field.
      if (this.#isOver) await dryRun.end();
      return dryRun;
    } catch (error) {
      await dryRun.end();
      throw error;
    }
  }
}
