import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { editionColumns, partId, validity } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';
import { assuranceLevels, audiences } from '../service/service.entity.js';

const OnlineServiceSchema = defineEntity({
  name: 'OnlineService',
  tableName: 'online_service',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Onlinedienst: the identity of an online service. */
export class OnlineService extends OnlineServiceSchema.class {}
OnlineServiceSchema.setClass(OnlineService);

const OnlineServiceEditionSchema = defineEntity({
  name: 'OnlineServiceEdition',
  tableName: 'online_service_edition',
  properties: {
    ...editionColumns,
    onlineServiceId: p.manyToOne(OnlineService).mapToPk().fieldName('online_service_id'),
    name: localizedText,
    description: localizedText.nullable(),
    url: p.text(),
    languages: p.array().columnType('text[]').default([]),
    assuranceLevel: p.enum(assuranceLevels).nullable(),
    identificationMeans: p.array().columnType('text[]').default([]),
    paymentMethods: p.array().columnType('text[]').default([]),
    audiences: p.enum(audiences).array().columnType('text[]').default([]),
    valid: validity,
    accessibilityUrl: p.text().nullable(),
    accessibilityAsOf: p.date().nullable(),
    workingCheckOn: p.date().nullable(),
    workingCheckSource: p.text().nullable(),
    workingCheckAddress: p.text().nullable(),
    sortName: p.text(),
  },
});

/** Stand eines Onlinedienstes: where it is found and how one identifies oneself and pays there. */
export class OnlineServiceEdition extends OnlineServiceEditionSchema.class {}
OnlineServiceEditionSchema.setClass(OnlineServiceEdition);

const OutageSchema = defineEntity({
  name: 'Outage',
  tableName: 'outage',
  properties: {
    id: partId,
    editionId: p.manyToOne(OnlineServiceEdition).mapToPk().fieldName('edition_id'),
    during: p.string().columnType('tstzrange'),
    description: localizedText.nullable(),
  },
});

/** Störung oder Wartung: a time during which an online service cannot be used. */
export class Outage extends OutageSchema.class {}
OutageSchema.setClass(Outage);
