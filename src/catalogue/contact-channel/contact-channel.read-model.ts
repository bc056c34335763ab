import type { Lookup } from '../../platform/read/loaders.js';
import { many, type RelationField, type ReadModel } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { every, sql, word } from '../../platform/sql/sql.js';
import { openingHoursOf } from '../opening-hours/opening-hours.read-model.js';
import { openingOf } from '../opening-hours/opening-state.read-model.js';
import { organisationInColumn } from '../organisation/organisation-on-day.js';
import { organisationReadModel } from '../organisation/organisation.read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { contactChannelRecordType } from './contact-channel.edition.js';
import { editionTable } from '../record/edition-table.js';
import { recordLookups, recordFields } from '../record/record.read-model.js';
import { serviceReadModel, serviceTable } from '../service/service.read-model.js';
import { ContactChannelEdition } from './contact-channel.entity.js';
import { ContactChannel } from './contact-channel.type.js';
import { isTold } from './told-channel.js';

const contactChannelTable = editionTable(contactChannelRecordType);

/** Internal channels are hidden from look-ups by id as well. */
const onlyVisible = ({ name, keyType, rows }: Lookup): Lookup => ({
  name,
  keyType,
  rows: {
    ...rows,
    where: (row, key, statement, args) => sql`${rows.where(row, key, statement, args)} and ${statement.visible(row)}`,
  },
});

const entries = recordLookups(contactChannelTable);

export const contactChannelLookups = { byId: onlyVisible(entries.byId), bySlug: onlyVisible(entries.bySlug) };

export const contactChannelReadModel: ReadModel = entityReadModel(ContactChannel, ContactChannelEdition, {
  ...recordFields(contactChannelTable),
  openingHours: openingHoursOf('contact_channel_edition_id'),
  opening: openingOf('contact_channel_edition_id'),
  organisation: organisationInColumn(() => organisationReadModel, sql`organisation_id`),
  service: recordInColumn(() => serviceReadModel, serviceTable, sql`service_id`),
});

/** Channels of the parent record that are visible to the reader and valid on the day. */
const channelsOf = (ownerColumn: 'organisation_id' | 'service_id'): RelationField =>
  many(() => contactChannelReadModel, {
    from: sql`contact_channel_edition`,
    where: (channel, owner, statement, { kinds }) =>
      every([
        sql`${channel}.${word(ownerColumn)} = ${owner}.${word(ownerColumn)}`,
        isTold(channel, statement),
        ...(kinds ? [sql`${channel}.kind = any(${statement.bind(kinds, 'text[]')})`] : []),
      ]),
    orderBy: (channel) => sql`${channel}.position, ${channel}.kind, ${channel}.contact_channel_id`,
  });

export const channelsOfOrganisation = channelsOf('organisation_id');
export const channelsOfService = channelsOf('service_id');
