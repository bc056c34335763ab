import { ContactChannelEdition } from './contact-channel.entity.js';
import { editionRow } from '../record/write/entity-row.js';
import type { RecordType } from '../record/record-type.js';
import { openingHoursRows } from '../opening-hours/opening-hours.rows.js';
import { referenceTo } from '../record/write/stored-values.js';
import { contactChannelOwner } from './contact-channel.owner.js';

export const contactChannelRecordType: RecordType<'contact-channels'> = {
  kind: 'contact-channels',
  recordKind: 'CONTACT_CHANNEL',
  type: 'ContactChannel',
  table: 'contact_channel',
  owner: contactChannelOwner,
  edition: (channel) =>
    editionRow(ContactChannelEdition, 'contactChannelId', channel, {
      organisationId: referenceTo('ORGANISATION', channel.organisation),
      serviceId: referenceTo('SERVICE', channel.service),
    }),
  parts: ({ openingHours }, contactChannelEditionId, nextId) =>
    openingHoursRows(openingHours, { contactChannelEditionId }, nextId),
  ids: { opening_hours: ({ openingHours = [] }) => openingHours.length },
};
