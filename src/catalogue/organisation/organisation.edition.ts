import { accessibilityRows } from '../accessibility/accessibility.rows.js';
import { Address, OrganisationEdition } from './organisation.entity.js';
import { editionRow, partRow } from '../record/write/entity-row.js';
import type { AddressContent } from './address.content.js';
import type { RecordType } from '../record/record-type.js';
import type { Row } from '../record/write/rows.js';
import { openingHoursRows } from '../opening-hours/opening-hours.rows.js';
import { referenceTo, sortName, storedText } from '../record/write/stored-values.js';
import { organisationOwner } from './organisation.owner.js';

const addressRow = (editionId: string, position: number, address: AddressContent): Row =>
  partRow(Address, address, { editionId, position, placeId: referenceTo('PLACE', address.place) });

export const organisationRecordType: RecordType<'organisations'> = {
  kind: 'organisations',
  recordKind: 'ORGANISATION',
  type: 'Organisation',
  table: 'organisation',
  validityColumn: 'active',
  owner: organisationOwner,
  edition: (organisation) =>
    editionRow(OrganisationEdition, 'organisationId', organisation, {
      alternativeNames: organisation.alternativeNames,
      parentId: referenceTo('ORGANISATION', organisation.parent),
      succeededById: referenceTo('ORGANISATION', organisation.succeededBy),
      accessibility: (organisation.accessibility ?? []).map(storedText),
      remarks: (organisation.remarks ?? []).map(storedText),
      sortName: sortName(organisation.name),
    }),
  parts: ({ addresses = [], openingHours }, edition_id, nextId) => ({
    address: addresses.map((address, position) => addressRow(edition_id, position, address)),
    address_accessibility: accessibilityRows(addresses, edition_id),
    ...openingHoursRows(openingHours, { organisationEditionId: edition_id }, nextId),
  }),
  ids: { opening_hours: ({ openingHours = [] }) => openingHours.length },
};
