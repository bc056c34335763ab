import type { AddressContent } from './address.content.js';
import type { RecordType } from '../record/record-type.js';
import type { Row } from '../record/write/rows.js';
import { openingHoursRows } from '../opening-hours/opening-hours.rows.js';
import { referenceTo, sortName, storedPeriod, storedText } from '../record/write/stored-values.js';

const addressRow = (edition_id: string, position: number, address: AddressContent): Row => ({
  edition_id,
  position,
  kind: address.kind,
  street: address.street,
  po_box: address.poBox,
  postal_code: address.postalCode,
  city: address.city,
  supplement: storedText(address.supplement),
  place_id: referenceTo('PLACE', address.place),
  latitude: address.latitude,
  longitude: address.longitude,
  valid: storedPeriod(address.valid),
});

export const organisationRecordType: RecordType<'organisations'> = {
  kind: 'organisations',
  recordKind: 'ORGANISATION',
  type: 'Organisation',
  table: 'organisation',
  edition: (organisation) => ({
    name: storedText(organisation.name),
    short_name: storedText(organisation.shortName),
    alternative_names: organisation.alternativeNames,
    description: storedText(organisation.description),
    kind: organisation.kind,
    parent_id: referenceTo('ORGANISATION', organisation.parent),
    active: storedPeriod(organisation.active),
    succeeded_by_id: referenceTo('ORGANISATION', organisation.succeededBy),
    payment_methods: organisation.paymentMethods ?? [],
    accessibility: (organisation.accessibility ?? []).map(storedText),
    remarks: (organisation.remarks ?? []).map(storedText),
    sort_name: sortName(organisation.name),
  }),
  parts: ({ addresses = [], openingHours }, edition_id, nextId) => ({
    address: addresses.map((address, position) => addressRow(edition_id, position, address)),
    ...openingHoursRows(openingHours, { organisation_edition_id: edition_id }, nextId),
  }),
  ids: { opening_hours: ({ openingHours = [] }) => openingHours.length },
};
