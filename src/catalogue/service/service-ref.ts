import { Directive, Field, InputType } from 'type-graphql';
import { badInput } from '../../reading/bad-input.js';
import { RequestContext } from '../../graphql/context.js';
import { entryOf, RecordRef } from '../../graphql/record-ref.js';
import { LeikaKey } from '../../graphql/scalars.js';
import type { Entry } from '../../reading/load.js';
import type { Reading } from '../../reading/reading.js';
import { Statement } from '../../reading/statement.js';
import { serviceEntries, serviceTitle } from './service.shape.js';

@Directive('@oneOf')
@InputType({ description: 'Verweis auf eine Leistung: exactly one way to name a service.' })
export class ServiceRef extends RecordRef {
  @Field(() => LeikaKey, {
    nullable: true,
    description:
      'Leistungsschlüssel (LeiKa): several services may have the same key; where only one can be answered, the error BAD_USER_INPUT names them.',
  })
  leikaKey?: string;
}

const hasLeikaKey = (service: string, key: string, statement: Statement) =>
  `exists (select from service_leika l where l.edition_id = ${service}.edition_id and l.leika_key = ${statement.bind(key, 'text')})
    and ${statement.inForce(service)}`;

function isNamedBy(ref: ServiceRef, service: string, statement: Statement): string {
  if (ref.leikaKey) return hasLeikaKey(service, ref.leikaKey, statement);
  const { entry, key } = entryOf(serviceEntries, 'Service', ref)!;
  return entry.rows.where(service, statement.bind(key, entry.keyType), statement, {});
}

/**
 * `select id, title` of all services in force that a reference may mean: several for a LeiKa key that they share. Only
 * then there is something to choose from, so that otherwise their titles are not read.
 */
export const servicesNamedBy = (ref: ServiceRef, statement: Statement): string =>
  `select e.service_id as id, ${ref.leikaKey ? serviceTitle('e') : 'null'} as title
    from service_edition e where ${isNamedBy(ref, 'e', statement)}`;

/** The entry and key of the one service that a reference names; null when there is none. */
export async function serviceEntryOf(
  ref: ServiceRef,
  reading: Reading,
  { database }: RequestContext,
): Promise<{ entry: Entry; key: string } | null> {
  if (!ref.leikaKey) return entryOf(serviceEntries, 'Service', ref);
  const statement = new Statement(reading);
  const sql = `select r.id, r.slug from service_edition e join record r on r.id = e.service_id
    where ${isNamedBy(ref, 'e', statement)} order by r.slug`;
  const services = await database.query<{ id: string; slug: string }>(sql, statement.parameters);
  if (services.length > 1) {
    const slugs = services.map(({ slug }) => slug);
    throw badInput(
      `${slugs.length} services have the LeiKa key ${ref.leikaKey}: ${slugs.join(', ')}; name one by slug or id`,
      { slugs },
    );
  }
  return services[0] ? { entry: serviceEntries.byId, key: services[0].id } : null;
}
