import { Directive, Field, InputType } from 'type-graphql';
import { ambiguous } from '../../platform/errors/errors.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { entryOf, RecordRef } from '../../platform/graphql/record-ref.js';
import { LeikaKey } from '../../platform/graphql/scalars.js';
import type { Given } from '../../platform/read/plan/given.js';
import type { Lookup } from '../../platform/read/loaders.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import type { NamedRecord } from '../record/known-record.js';
import { serviceLookups, serviceTitleSql } from './service.read-model.js';

@Directive('@oneOf')
@InputType({ description: 'Verweis auf eine Leistung: reference to a service by exactly one key.' })
export class ServiceRef extends RecordRef {
  @Field(() => LeikaKey, {
    nullable: true,
    description:
      'Leistungsschlüssel (LeiKa): several services may have the same key; where only one is allowed, the error AMBIGUOUS names them.',
  })
  leikaKey?: string;
}

const hasLeikaKey = (service: Sql, key: string | Given, statement: Statement) =>
  sql`exists (select from service_leika l where l.edition_id = ${service}.edition_id and l.leika_key = ${statement.bind(key, 'text')})
    and ${statement.inForce(service)}`;

/** A reference by its key; of a statement that is kept, the key is given when it is sent. */
export interface ServiceKey<Value = string> {
  /** Null for a LeiKa key. */
  entry: Lookup | null;
  key: Value;
}

export const serviceKeyOf = (ref: ServiceRef): ServiceKey =>
  ref.leikaKey ? { entry: null, key: ref.leikaKey } : entryOf(serviceLookups, 'Service', ref)!;

const isNamedBy = ({ entry, key }: ServiceKey<string | Given>, service: Sql, statement: Statement): Sql =>
  entry
    ? entry.rows.where(service, statement.bind(key, entry.keyType), statement, {})
    : hasLeikaKey(service, key, statement);

/**
 * `select id, title, valid, edition_id` of all services in force that a reference may identify: several for a LeiKa key that they share.
 * The caller has to choose only then, so otherwise the titles are not read.
 */
export const servicesNamedBy = (ref: ServiceRef, statement: Statement): Sql =>
  servicesOfKey(serviceKeyOf(ref), statement);

/** The same of a key. */
export const servicesOfKey = (named: ServiceKey<string | Given>, statement: Statement): Sql =>
  sql`select e.service_id as id, ${named.entry ? sql`null` : serviceTitleSql(sql`e`)} as title, e.valid, e.edition_id
    from service_edition e where ${isNamedBy(named, sql`e`, statement)}`;

/** The services that a filter names. */
export const namedService = (ref: ServiceRef): NamedRecord => ({
  kind: 'SERVICE',
  reference: ref,
  ids: (s) => servicesNamedBy(ref, s),
});

interface KeyedService extends Record<string, unknown> {
  id: string;
  slug: string;
  leikaKey: string;
}

async function servicesByLeikaKey(
  keys: string[],
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<KeyedService[]> {
  if (keys.length === 0) return [];
  const s = new Statement(readOptions);
  const query = sql`select r.id, r.slug, l.leika_key as "leikaKey" from service_leika l
    join service_edition e on e.edition_id = l.edition_id and ${s.inForce(sql`e`)} join record r on r.id = e.service_id
    where l.leika_key = any(${s.bind(keys, 'text[]')}) order by r.slug`;
  return context.sourceOf(readOptions).query<KeyedService>(query.text, s.parameters);
}

/** Look-up of a service by a reference. */
export interface NamedService {
  entry: Lookup;
  key: string;
}

function onlyOne(leikaKey: string, services: readonly KeyedService[]): NamedService | null {
  const named = services.filter((service) => service.leikaKey === leikaKey);
  if (named.length <= 1) return named[0] ? { entry: serviceLookups.byId, key: named[0].id } : null;
  const slugs = named.map(({ slug }) => slug);
  throw ambiguous(
    `${slugs.length} services have the LeiKa key ${leikaKey}: ${slugs.join(', ')}; name one by slug or id`,
    slugs,
  );
}

/** Look-ups and keys of several references, with at most one statement; null for unknown ones. */
export async function serviceEntriesOf(
  refs: readonly ServiceRef[],
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<(NamedService | null)[]> {
  const keys = refs.flatMap(({ leikaKey }) => leikaKey ?? []);
  const services = await servicesByLeikaKey(keys, readOptions, context);
  return refs.map((ref) => (ref.leikaKey ? onlyOne(ref.leikaKey, services) : entryOf(serviceLookups, 'Service', ref)));
}

/** Look-up and key of the service that a reference identifies; null when there is none. */
export async function serviceEntryOf(
  ref: ServiceRef,
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<NamedService | null> {
  const [named] = await serviceEntriesOf([ref], readOptions, context);
  return named ?? null;
}
