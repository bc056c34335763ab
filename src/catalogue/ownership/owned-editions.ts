import type { RecordKindName } from '../record/content-kind.js';
import type { Statement } from '../../platform/read/statement.js';
import { recordTypes } from '../record-types.js';

/** SQL: owners of a service (organisation ids, in order). */
function ownersOfService(service: string, statement: Statement): string {
  const [edition, given] = [statement.alias(), statement.alias()];
  return `(select case when ${edition}.owner_id is not null then array[${edition}.owner_id] else array(
      select ${given}.organisation_id from responsibility_edition ${given}
      where ${given}.service_id = ${edition}.service_id and ${given}.role = 'RESPONSIBLE'
        and ${given}.organisation_id is not null and ${statement.inForce(given)}
      order by ${given}.position, ${given}.responsibility_id) end
    from service_edition ${edition} where ${edition}.service_id = ${service} and ${statement.inForce(edition)})`;
}

const ownOrServices = (row: string, statement: Statement): string =>
  `case when ${row}.organisation_id is not null then array[${row}.organisation_id] else ${ownersOfService(`${row}.service_id`, statement)} end`;

function ownersOfOnlineService(row: string, statement: Statement): string {
  const [given, owner] = [statement.alias(), statement.alias()];
  return `array(select ${owner}.id from responsibility_edition ${given},
    unnest(${ownersOfService(`${given}.service_id`, statement)}) ${owner} (id)
    where ${given}.online_service_id = ${row}.online_service_id and ${statement.inForce(given)})`;
}

/** Kinds with owners: SQL of the owners, and the column of validity. */
export const ownedKinds = {
  services: { valid: 'valid', owners: (row, statement) => ownersOfService(`${row}.service_id`, statement) },
  organisations: { valid: 'active', owners: (row) => `array[${row}.organisation_id]` },
  'contact-channels': { valid: 'valid', owners: ownOrServices },
  responsibilities: { valid: 'valid', owners: (row, statement) => ownersOfService(`${row}.service_id`, statement) },
  'online-services': { valid: 'valid', owners: ownersOfOnlineService },
  'service-promises': { valid: 'valid', owners: ownOrServices },
} as const satisfies Partial<
  Record<RecordKindName, { valid: string; owners: (row: string, statement: Statement) => string }>
>;

export type OwnedKind = keyof typeof ownedKinds;

/** SQL: editions in force of a kind (`e`) with their owners (`k.owners`), restricted to the given organisations, if any. */
export function ownedEditions(kind: OwnedKind, organisations: readonly string[] | null, statement: Statement): string {
  const { table } = recordTypes[kind];
  const scope = organisations ? `k.owners && ${statement.bind(organisations, 'uuid[]')}` : 'true';
  return `${table}_edition e cross join lateral (select ${ownedKinds[kind].owners('e', statement)} as owners) k
    join record r on r.id = e.${table}_id
    where ${statement.inForce('e')} and ${scope}`;
}
