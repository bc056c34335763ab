import { defineEntity, p } from '@mikro-orm/core';
import { localizedText, localizedTexts } from '../../platform/i18n/localized-text-column.js';
import { editionColumns, validity } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';
import { placeKinds } from './place-kinds.js';

const PlaceSchema = defineEntity({
  name: 'Place',
  tableName: 'place',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Gebiet (Verwaltungsgebiet, Gebietskörperschaft oder Teil davon): the identity of a place. */
export class Place extends PlaceSchema.class {}
PlaceSchema.setClass(Place);

const PlaceEditionSchema = defineEntity({
  name: 'PlaceEdition',
  tableName: 'place_edition',
  properties: {
    ...editionColumns,
    placeId: p.manyToOne(Place).mapToPk().fieldName('place_id'),
    name: localizedText,
    alternativeNames: localizedTexts.nullable(),
    kind: p.enum(placeKinds),
    ars: p.text().nullable(),
    ags: p.text().nullable(),
    nuts: p.text().nullable(),
    parentId: p.manyToOne(Place).mapToPk().fieldName('parent_id').nullable(),
    valid: validity,
    succeededById: p.manyToOne(Place).mapToPk().fieldName('succeeded_by_id').nullable(),
    note: localizedText.nullable(),
    sortName: p.text(),
    names: p.array().columnType('text[]').default([]),
  },
});

/** Stand eines Gebiets: its names, keys (ARS, AGS, NUTS) and the place it belongs to. */
export class PlaceEdition extends PlaceEditionSchema.class {}
PlaceEditionSchema.setClass(PlaceEdition);

const PlacePostalCodeSchema = defineEntity({
  name: 'PlacePostalCode',
  tableName: 'place_postal_code',
  properties: {
    editionId: p.manyToOne(PlaceEdition).mapToPk().primary().fieldName('edition_id'),
    postalCode: p.text().primary(),
    confidence: p.enum(['HIGH', 'MEDIUM', 'LOW']).nullable(),
  },
});

const PlaceAddressRangeSchema = defineEntity({
  name: 'PlaceAddressRange',
  tableName: 'place_address_range',
  properties: {
    editionId: p.manyToOne(PlaceEdition).mapToPk().primary().fieldName('edition_id'),
    position: p.integer().primary(),
    street: p.text(),
    numberFrom: p.text().nullable(),
    numberTo: p.text().nullable(),
    parity: p.enum(['ALL', 'EVEN', 'ODD']),
    postalCode: p.text().nullable(),
    streetKey: p.text(),
    first: p.integer(),
    last: p.integer(),
    side: p.enum(['ALL', 'EVEN', 'ODD']),
  },
});

/** Anschriftenbereich eines Gebiets: addresses that lie in it, as written and as they are compared. */
export class PlaceAddressRange extends PlaceAddressRangeSchema.class {}
PlaceAddressRangeSchema.setClass(PlaceAddressRange);

/** Postleitzahl eines Gebiets: postal codes and places overlap, hence how sure the assignment is. */
export class PlacePostalCode extends PlacePostalCodeSchema.class {}
PlacePostalCodeSchema.setClass(PlacePostalCode);
