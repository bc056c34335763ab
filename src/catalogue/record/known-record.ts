import { badInput } from '../../platform/errors/errors.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { wordedReference } from '../../platform/graphql/worded-reference.js';
import type { Bilingual } from '../../platform/i18n/bilingual.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { joined, sql, type Sql } from '../../platform/sql/sql.js';

const kinds = {
  SERVICE: { de: 'keine Leistung erfasst. Suchen Sie sie', en: 'service', query: 'searchServices' },
  ORGANISATION: {
    de: 'keine Organisationseinheit erfasst. Suchen Sie sie',
    en: 'organisation',
    query: 'organisations',
  },
  ONLINE_SERVICE: { de: 'kein Onlinedienst erfasst. Suchen Sie ihn', en: 'online service', query: 'onlineServices' },
  LEIKA_KEY: {
    de: 'kein Leistungsschlüssel erfasst. Suchen Sie die Leistung',
    en: 'LeiKa key',
    query: 'searchServices',
  },
  SDG_AREA: { de: 'kein SDG-Informationsbereich erfasst. Suchen Sie ihn', en: 'SDG area', query: 'codeLists' },
  SITUATION: { de: 'keine Lebens- oder Geschäftslage erfasst. Suchen Sie sie', en: 'situation', query: 'situations' },
} as const;

/** A record, or an entry of a list of codes, that a filter names. */
export interface NamedRecord {
  kind: keyof typeof kinds;
  reference: object;
  /** Selects a row for each record that may be meant, with its id where it has one. */
  ids(statement: Statement): Sql;
}

function unknown(kind: NamedRecord['kind'], reference: string): Bilingual {
  const { de, en, query } = kinds[kind];
  return {
    de: `Zu ${reference} ist ${de} mit der Abfrage \`${query}\`.`,
    en: `No ${en} is on record for ${reference}. Find it with the query \`${query}\`.`,
  };
}

/** Refuses the first of the records that is not on record, in one statement. */
export async function refuseUnknownRecord(
  named: readonly NamedRecord[],
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<void> {
  if (named.length === 0) return;
  const s = new Statement(readOptions);
  const each = named.map(({ ids }) => sql`exists (${ids(s)})`);
  const { text } = sql`select array[${joined(each, ', ')}] as known`;
  const [found] = await context.sourceOf(readOptions).query<{ known: boolean[] }>(text, s.parameters);
  const missing = named.find((_, at) => !found!.known[at]);
  if (!missing) return;
  const reference = wordedReference(missing.reference);
  throw badInput(unknown(missing.kind, reference)[context.language], { reference, reason: `UNKNOWN_${missing.kind}` });
}
