import type { ClientBase } from 'pg';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { sql, type Sql } from '../../platform/sql/sql.js';

/** So many of the last digits of a number tell whether it may stand in a text. */
const lastDigits = 4;

const digitsOf = (value: Sql): Sql => sql`regexp_replace(${value}, '\\D', '', 'g')`;

/**
 * Numbers, e-mail addresses and streets of public channels and offices in force, as far as they may stand in the text:
 * what is known to be official is no personal data.
 */
export async function recordedContacts(client: ClientBase, text: string, readOptions: ReadOptions): Promise<string[]> {
  const s = new Statement(readOptions);
  const said = s.bind(text.normalize('NFKC').toLowerCase(), 'text');
  const number = sql`c.kind in ('PHONE', 'FAX', 'TEXT_RELAY') and ${digitsOf(sql`c.value`)} <> ''
    and strpos(${digitsOf(said)}, right(${digitsOf(sql`c.value`)}, ${s.bind(lastDigits, 'int')})) > 0`;
  const query = sql`select distinct c.value from contact_channel_edition c
    where ${s.inForce(sql`c`)} and ${s.validToday(sql`c`)} and ${s.visible(sql`c`)}
      and (${number} or c.kind = 'EMAIL' and strpos(${said}, lower(c.value)) > 0)
    union
    select a.street from address a join organisation_edition o on o.edition_id = a.edition_id
    where ${s.inForce(sql`o`)} and a.street <> '' and strpos(${said}, lower(a.street)) > 0`;
  const { rows } = await client.query<{ value: string }>(query.text, s.parameters);
  return rows.map(({ value }) => value);
}
