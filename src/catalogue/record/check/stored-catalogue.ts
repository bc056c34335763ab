import type { ClientBase } from 'pg';
import { sql, word } from '../../../platform/sql/sql.js';
import type { HierarchicalKind, Link } from './hierarchy.js';
import type { Reference } from './references.js';
import type { PlaceContent } from '../../place/place.content.js';
import { recordTypes } from '../../record-types.js';
import type { RecordKindName } from '../content-kind.js';
import {
  storedIdentifierHolders,
  storedPlacesWithKeys,
  type IdentifierClaim,
  type IdentifierHolder,
} from './stored-keys.js';

export interface StoredLink {
  link: Link;
  slug: string;
  target: string;
}

const tables = { places: 'place', organisations: 'organisation', situations: 'situation' } as const;

/** Records stored in the database, which seeds may refer to and must not contradict. */
export class StoredCatalogue {
  constructor(private readonly client: ClientBase) {}

  async findKeys(kind: Reference['kind'], keys: readonly string[]): Promise<Set<string>> {
    if (keys.length === 0) return new Set();
    const { rows } = await this.client.query<{ key: string }>(...this.statement(kind, keys));
    return new Set(rows.map(({ key }) => key));
  }

  async findLinks(kind: HierarchicalKind): Promise<StoredLink[]> {
    const found = [...(await this.linksBy(kind, 'parent', 'parent_id'))];
    return kind === 'situations' ? found : [...found, ...(await this.linksBy(kind, 'succeededBy', 'succeeded_by_id'))];
  }

  findIdentifierHolders(kind: RecordKindName, claims: readonly IdentifierClaim[]): Promise<IdentifierHolder[]> {
    return storedIdentifierHolders(this.client, kind, claims);
  }

  findPlacesWithKeys(keys: readonly string[]): Promise<PlaceContent[]> {
    return storedPlacesWithKeys(this.client, keys);
  }

  // Not now(): a transaction that waited for another publication must see its result.
  private async linksBy(kind: HierarchicalKind, link: Link, column: string): Promise<StoredLink[]> {
    const table = tables[kind];
    const { rows } = await this.client.query<{ slug: string; target: string }>(
      sql`select r.slug, t.slug as target from ${word(table)}_edition e join record r on r.id = e.${word(table)}_id join record t on t.id = e.${word(column)} where e.in_force @> clock_timestamp()`
        .text,
    );
    return rows.map((row) => ({ link, ...row }));
  }

  private statement(kind: Reference['kind'], keys: readonly string[]): [sql: string, parameters: unknown[]] {
    if (kind === 'code-list-entries')
      return [
        `select list_uri || ' ' || code as key from code_list_entry where list_uri || ' ' || code = any($1)`,
        [keys],
      ];
    if (kind === 'leika-services')
      return ['select leika_key as key from leika_service where leika_key = any($1)', [keys]];
    if (kind === 'code-lists') return ['select uri as key from code_list where uri = any($1)', [keys]];
    return ['select slug as key from record where kind = $2 and slug = any($1)', [keys, recordTypes[kind].recordKind]];
  }
}
