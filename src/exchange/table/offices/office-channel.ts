import { seededId } from '../../../catalogue/record/record-id.js';
import type { ContactChannelContent } from '../../../catalogue/contact-channel/contact-channel.content.js';
import type { Editing } from '../../../editorial/draft/editing.js';
import { isSlugTaken } from '../../../catalogue/record/write/record-state.js';
import { changeOf } from '../../../editorial/change-set/change-repository.js';
import type { ReportCell } from '../table-problem.js';
import { draftChange, draftNew } from '../import-draft.js';
import type { RecordOutcome } from '../import-work.js';

/** General contact channels of an organisation, in force or drafted in the set. */
const channelsSql = `
  select coalesce(c.draft, d.document) as document
  from edition_document d
  join contact_channel_edition e on e.edition_id = d.edition_id and e.in_force @> now()
  left join change c on c.change_set_id = $1 and c.record_id = d.record_id
  where d.kind = 'contact_channel' and (c.record_id is null or c.draft is not null)
  and e.organisation_id = $2
  union all
  select draft from change where change_set_id = $1 and kind = 'contact-channels' and base is null and draft is not null`;

async function channelsOf(editing: Editing, organisation: string, kind: string): Promise<ContactChannelContent[]> {
  const parameters = [editing.changeSet.id, seededId('ORGANISATION', organisation)];
  const { rows } = await editing.client.query<{ document: ContactChannelContent }>(channelsSql, parameters);
  return rows
    .map(({ document }) => document)
    .filter((one) => one.organisation === organisation && one.kind === kind && one.service === undefined);
}

async function freeSlug({ client, changeSet }: Editing, stem: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = `${stem}-${number}`;
    const isTaken = await isSlugTaken(client, 'contact-channels', slug);
    if (!isTaken && !(await changeOf(client, changeSet.id, seededId('CONTACT_CHANNEL', slug)))) return slug;
  }
}

/** Sets the number or address of an organisation's general channel. */
export async function reachBy(
  editing: Editing,
  organisation: string,
  { kind, column, value }: { kind: 'PHONE' | 'EMAIL'; column: string; value: string },
  report: ReportCell,
): Promise<RecordOutcome[]> {
  if (value === '') return [];
  const channels = await channelsOf(editing, organisation, kind);
  if (channels.some((channel) => channel.value === value)) return ['unchanged'];
  if (channels.length > 1) {
    const cause = {
      de: `Die Dienststelle hat schon ${channels.length} davon.`,
      en: `The office already has ${channels.length} of these.`,
    };
    report(column, cause, {
      de: 'Leeren Sie die Zelle, und ändern Sie den Kanal in der Redaktion.',
      en: 'Leave the cell empty, and change the channel in the editor.',
    });
    return [];
  }
  const [old] = channels;
  if (old) {
    const change = { recordId: seededId('CONTACT_CHANNEL', old.slug), basedOn: null, patch: { value } };
    return [await draftChange(editing, 'contact-channels', change)];
  }
  const slug = await freeSlug(editing, `${organisation}-${kind.toLowerCase()}`);
  return [await draftNew(editing, 'contact-channels', { slug, organisation, kind, value })];
}
