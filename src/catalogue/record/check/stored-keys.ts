import type { ClientBase } from 'pg';
import { literal, sql, word } from '../../../platform/sql/sql.js';
import type { PlaceContent } from '../../place/place.content.js';
import { recordTypes } from '../../record-types.js';
import type { RecordKindName } from '../content-kind.js';
import type { RecordContent } from '../record-content.js';

/** An identifier that the record with the slug is to bear. */
export interface IdentifierClaim {
  slug: string;
  agency: string;
  value: string;
}

/** Another record that bears it already. */
export interface IdentifierHolder {
  claim: IdentifierClaim;
  /** What that record says. */
  content: RecordContent;
  hasEnded: boolean;
}

/** What the record `r` said last. Editions are numbered in the order in which they are written. */
const lastSaid = sql`(select d.document from edition_document d where d.record_id = r.id order by d.edition_id desc limit 1)`;

/**
 * Records of a kind, in force, scheduled or ended, that bear identifiers which others claim. What a record bears already
 * it may go on to bear, even if it should not have been given it.
 */
export async function storedIdentifierHolders(
  client: ClientBase,
  kind: RecordKindName,
  claims: readonly IdentifierClaim[],
): Promise<IdentifierHolder[]> {
  const { table, recordKind } = recordTypes[kind];
  // Not now(): a transaction that waited for another publication must see its result.
  const { rows } = await client.query<IdentifierHolder>(
    sql`select json_build_object('slug', c.slug, 'agency', c.agency, 'value', c.value) as claim,
      coalesce(${lastSaid}, jsonb_build_object('slug', r.slug)) as content,
      not exists (select from ${word(table)}_edition e where e.${word(table)}_id = r.id
        and (upper_inf(e.in_force) or upper(e.in_force) > clock_timestamp())) as "hasEnded"
    from json_to_recordset($1) as c (slug text, agency text, value text)
    join external_identifier i on i.kind = ${literal(recordKind)} and i.agency = c.agency and i.value = c.value
      and (upper_inf(i.in_force) or upper(i.in_force) > clock_timestamp())
    join record r on r.id = i.record_id and r.slug <> c.slug
    where not exists (select from external_identifier own join record o on o.id = own.record_id
      where own.kind = i.kind and own.agency = i.agency and own.value = i.value and o.slug = c.slug and upper_inf(own.in_force))
    order by i.shared, r.slug`.text,
    [JSON.stringify(claims)],
  );
  return rows;
}

/** Places, in force, scheduled or ended, whose last edition has one of the regional keys. */
export async function storedPlacesWithKeys(client: ClientBase, keys: readonly string[]): Promise<PlaceContent[]> {
  const { rows } = await client.query<{ content: PlaceContent }>(
    `select d.document as content from place_edition e
     join edition_document d on d.kind = 'place' and d.edition_id = e.edition_id
     where e.ars = any($1) and not isempty(e.in_force) and not exists (
       select from place_edition later where later.place_id = e.place_id and lower(later.in_force) > lower(e.in_force))
     order by e.edition_id`,
    [keys],
  );
  return rows.map(({ content }) => content);
}
