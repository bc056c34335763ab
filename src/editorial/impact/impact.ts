import type { ClientBase } from 'pg';
import type { RecordContent, TextContent } from '../../catalogue/record/record-content.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { badInput } from '../../platform/errors/errors.js';
import type { ChangeRow } from '../change-set/change-repository.js';
import { visibleChangeSet } from '../change-set/change-set-query.js';
import { federatedReadersOf } from './federated-readers.js';
import { languageImpact } from './language-impact.js';
import { allowed } from '../../platform/graphql/allowed.js';
import { touchedBy, type Touched } from './touched-records.js';
import { recordTypes } from '../../catalogue/record-types.js';

const most = 100;

type Titled = RecordContent & { name?: TextContent; texts?: { [code: string]: TextContent } };

function germanName(content: Titled | null, slug: string): string {
  const german = (content?.name ?? content?.texts?.['03'] ?? content?.texts?.['02'])?.['de'];
  return (typeof german === 'string' ? german : german?.text) ?? slug;
}

interface NamedRecord {
  id: string;
  slug: string;
  content: Titled | null;
}

/** Latest stored titles of records that the set does not create. */
async function recordsById(client: ClientBase, ids: readonly string[]): Promise<NamedRecord[]> {
  const sql = `select r.id, r.slug, (select d.document from edition_document d where d.record_id = r.id
    order by d.written_at desc, d.edition_id desc limit 1) as content from record r where r.id = any($1)`;
  return (await client.query<NamedRecord>(sql, [ids])).rows;
}

const bySlug = (one: NamedRecord, other: NamedRecord): number => (one.slug < other.slug ? -1 : 1);

/** Changed records come first; related ones are looked up only as far as shown. */
async function touchedRecords(
  client: ClientBase,
  kind: keyof Touched,
  changes: readonly ChangeRow[],
  touched: ReadonlySet<string>,
): Promise<object> {
  const changed = changes.filter((change) => change.kind === kind);
  const changedIds = new Set(changed.map(({ recordId }) => recordId));
  const others = [...touched].filter((id) => !changedIds.has(id)).sort();
  const known = await recordsById(client, others.slice(0, most));
  const direct = changed.map(({ recordId: id, slug, draft, base }) => ({ id, slug, content: draft ?? base }));
  const view =
    (directly: boolean) =>
    ({ id, slug, content }: NamedRecord) => ({
      record: globalId(recordTypes[kind].type, id),
      slug,
      name: germanName(content, slug),
      directly,
    });
  const records = [...direct.sort(bySlug).map(view(true)), ...known.sort(bySlug).map(view(false))];
  return { count: changed.length + others.length, records: records.slice(0, most) };
}

const allOf = (changes: readonly ChangeRow[], { services, organisations, places }: Touched): string[] => [
  ...new Set([...changes.map(({ recordId }) => recordId), ...services, ...organisations, ...places]),
];

/** Impact of a change set, for callers who may see it. */
export async function impactOf(context: RequestContext, changeSetId: string): Promise<object> {
  const principal = allowed(context, 'change-set:edit');
  return context.writeDatabase.transaction(async (client) => {
    const visible = await visibleChangeSet({ client, principal }, changeSetId);
    if (!visible) throw badInput(`There is no change set "${changeSetId.slice(0, 100)}" within your scope.`);
    const { changes } = visible;
    const touched = await touchedBy(client, changes);
    return {
      services: await touchedRecords(client, 'services', changes, touched.services),
      organisations: await touchedRecords(client, 'organisations', changes, touched.organisations),
      places: await touchedRecords(client, 'places', changes, touched.places),
      federatedReaders: await federatedReadersOf(client, allOf(changes, touched), most),
      ...languageImpact(changes, most),
    };
  });
}
