import { defineEntity, p } from '@mikro-orm/core';
import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import { localizedText, localizedTexts } from '../../platform/i18n/localized-text-column.js';
import { Place } from '../place/place.entity.js';
import { editionColumns, partId, validity } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';

const OrganisationSchema = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Organisationseinheit (Behörde, Dienststelle, Referat): the identity of an organisation. */
export class Organisation extends OrganisationSchema.class {}
OrganisationSchema.setClass(Organisation);

const OrganisationEditionSchema = defineEntity({
  name: 'OrganisationEdition',
  tableName: 'organisation_edition',
  properties: {
    ...editionColumns,
    organisationId: p.manyToOne(Organisation).mapToPk().fieldName('organisation_id'),
    name: localizedText,
    shortName: localizedText.nullable(),
    alternativeNames: localizedTexts.nullable(),
    description: localizedText.nullable(),
    kind: p.text().nullable(),
    parentId: p.manyToOne(Organisation).mapToPk().fieldName('parent_id').nullable(),
    active: validity,
    succeededById: p.manyToOne(Organisation).mapToPk().fieldName('succeeded_by_id').nullable(),
    paymentMethods: p.array().columnType('text[]').default([]),
    accessibility: p.json<LocalizedText[]>().defaultRaw(`'[]'`),
    remarks: p.json<LocalizedText[]>().defaultRaw(`'[]'`),
    sortName: p.text(),
  },
});

/** Stand einer Organisationseinheit: its names, the unit above it and what visitors should know. */
export class OrganisationEdition extends OrganisationEditionSchema.class {}
OrganisationEditionSchema.setClass(OrganisationEdition);

const AddressSchema = defineEntity({
  name: 'Address',
  tableName: 'address',
  properties: {
    id: partId,
    editionId: p.manyToOne(OrganisationEdition).mapToPk().fieldName('edition_id'),
    position: p.integer(),
    kind: p.enum(['STREET', 'VISITOR', 'PO_BOX', 'BULK_RECIPIENT', 'DELIVERY', 'POSTAL']),
    street: p.text().nullable(),
    poBox: p.text().nullable(),
    postalCode: p.text().nullable(),
    city: p.text().nullable(),
    supplement: localizedText.nullable(),
    placeId: p.manyToOne(Place).mapToPk().fieldName('place_id').nullable(),
    latitude: p.double().nullable(),
    longitude: p.double().nullable(),
    valid: validity,
  },
});

/** Anschrift (Hausanschrift, Besucheranschrift, Postfach, Großempfänger): visiting or postal address of an organisation. */
export class Address extends AddressSchema.class {}
AddressSchema.setClass(Address);
