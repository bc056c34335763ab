import type { ClientBase } from 'pg';
import { organisationTable } from '../../catalogue/organisation/organisation.read-model.js';
import { upwards } from '../../catalogue/record/hierarchy.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { sql } from '../../platform/sql/sql.js';

/** Records that a report names. */
export interface Reported {
  serviceId: string;
  organisationId: string | null;
}

/**
 * Numbers and addresses of the public channels in force of a service, of the offices responsible for it, of the office
 * that is named, and of those above them: what the reader of a page may have seen there.
 */
export async function recordedContacts(
  client: ClientBase,
  { serviceId, organisationId }: Reported,
  readOptions: ReadOptions,
): Promise<string[]> {
  const s = new Statement(readOptions);
  const service = s.bind(serviceId, 'uuid');
  const offices = sql`select ${s.bind(organisationId, 'uuid')} union select r.organisation_id from responsibility_edition r
    where r.service_id = ${service} and ${s.inForce(sql`r`)} and ${s.validToday(sql`r`)}`;
  const query = sql`select distinct c.value from contact_channel_edition c
    where c.kind in ('PHONE', 'FAX', 'EMAIL') and c.value is not null
      and ${s.inForce(sql`c`)} and ${s.validToday(sql`c`)} and ${s.visible(sql`c`)}
      and (c.service_id = ${service} or c.organisation_id in (select line.id from ${upwards(organisationTable, offices, s)} line))`;
  const { rows } = await client.query<{ value: string }>(query.text, s.parameters);
  return rows.map(({ value }) => value);
}
