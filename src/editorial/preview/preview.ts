import type { QueryResultRow } from 'pg';
import type { Rehearsal } from '../../platform/database/dry-run.js';
import type { WriteDatabase } from '../../platform/database/write-database.js';
import type { Asker } from '../../platform/graphql/request-context.js';
import type { Previews } from '../../platform/graphql/previews.js';
import type { ReadDatabase } from '../../platform/read/read-database.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import type { PreviewAsked } from '../../platform/read/read-options.js';
import { checkPreviewRight } from './preview-right.js';
import { previewFaultOf } from './preview-fault.js';
import { rehearsePublication } from '../publication/rehearse-publication.js';

const keyOf = ({ changeSet, tokenHash }: PreviewAsked): string => JSON.stringify([changeSet, tokenHash]);

function remember<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  let value = known.get(key);
  if (!value) known.set(key, (value = make()));
  return value;
}

/** Each change set that a request reads is published once, in a transaction that is undone when the request ends. */
export class RequestPreviews implements Previews {
  readonly #rights = new Map<string, Promise<void>>();
  readonly #rehearsals = new Map<string, Promise<Rehearsal>>();
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
          const rehearsal = await this.#rehearsalFor(asked);
          return await rehearsal.run(async (client) => (await client.query<Row>(sql, [...parameters])).rows);
        } catch (error) {
          throw previewFaultOf(error, asked, this.asker.language);
        }
      },
    };
  }

  async end(): Promise<void> {
    this.#isOver = true;
    if (this.#rehearsals.size === 0) return;
    for (const begun of this.#rehearsals.values()) {
      await begun.then(
        (rehearsal) => rehearsal.end(),
        // Ended by itself when it failed.
        () => undefined,
      );
    }
  }

  async #rehearsalFor(asked: PreviewAsked): Promise<Rehearsal> {
    const { database, writeDatabase, asker } = this;
    await remember(this.#rights, keyOf(asked), () => checkPreviewRight({ database, writeDatabase, asker }, asked));
    return remember(this.#rehearsals, asked.changeSet, () => this.#rehearse(asked.changeSet));
  }

  async #rehearse(changeSetId: string): Promise<Rehearsal> {
    const rehearsal = await this.writeDatabase.rehearse();
    try {
      await rehearsal.run((client) => rehearsePublication(client, changeSetId));
      // The answer may have gone out meanwhile, with an error of another field.
      if (this.#isOver) await rehearsal.end();
      return rehearsal;
    } catch (error) {
      await rehearsal.end();
      throw error;
    }
  }
}
