import type { RecordType } from '../record/record-type.js';
import { openingHoursRows } from '../opening-hours/opening-hours.rows.js';
import { referenceTo, storedPeriod, storedText } from '../record/write/stored-values.js';

export const contactChannelRecordType: RecordType<'contact-channels'> = {
  kind: 'contact-channels',
  recordKind: 'CONTACT_CHANNEL',
  type: 'ContactChannel',
  table: 'contact_channel',
  edition: (channel) => ({
    organisation_id: referenceTo('ORGANISATION', channel.organisation),
    service_id: referenceTo('SERVICE', channel.service),
    position: channel.position ?? 0,
    kind: channel.kind,
    value: channel.value,
    label: storedText(channel.label),
    audiences: channel.audiences ?? [],
    visibility: channel.visibility ?? 'PUBLIC',
    languages: channel.languages ?? [],
    valid: storedPeriod(channel.valid),
  }),
  parts: ({ openingHours }, contact_channel_edition_id, nextId) =>
    openingHoursRows(openingHours, { contact_channel_edition_id }, nextId),
  ids: { opening_hours: ({ openingHours = [] }) => openingHours.length },
};
