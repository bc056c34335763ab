import type { ClientBase } from 'pg';
import { StoredCatalogue } from '../../catalogue/record/check/stored-catalogue.js';

/** Stored records and those that a change set adds. */
export class DraftedCatalogue extends StoredCatalogue {
  constructor(
    private readonly database: ClientBase,
    private readonly changeSetId: string,
  ) {
    super(database);
  }

  override async findKeys(...[kind, keys]: Parameters<StoredCatalogue['findKeys']>): Promise<Set<string>> {
    const stored = await super.findKeys(kind, keys);
    const missing = keys.filter((key) => !stored.has(key));
    if (missing.length === 0) return stored;
    const { rows } = await this.database.query<{ slug: string }>(
      'select slug from change where change_set_id = $1 and kind = $2 and slug = any($3) and draft is not null',
      [this.changeSetId, kind, missing],
    );
    return new Set([...stored, ...rows.map(({ slug }) => slug)]);
  }
}
