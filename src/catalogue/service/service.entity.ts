import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { editionColumns, validity } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';

export const audiences = ['CITIZEN', 'BUSINESS', 'ADMINISTRATION'] as const;
export const assuranceLevels = ['00', '10', '15', '20', '30', '40'] as const;

const ServiceSchema = defineEntity({
  name: 'Service',
  tableName: 'service',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Verwaltungsleistung: the identity of a service. */
export class Service extends ServiceSchema.class {}
ServiceSchema.setClass(Service);

const ServiceEditionSchema = defineEntity({
  name: 'ServiceEdition',
  tableName: 'service_edition',
  properties: {
    ...editionColumns,
    serviceId: p.manyToOne(Service).mapToPk().fieldName('service_id'),
    valid: validity,
    sortTitle: p.text(),
    ownerId: p.manyToOne(Organisation).mapToPk().fieldName('owner_id').nullable(),
    fimType: p.text().nullable(),
    audiences: p.enum(audiences).array().columnType('text[]').default([]),
    spoken: localizedText.nullable(),
    writtenFormRequired: p.boolean().nullable(),
    assuranceLevel: p.enum(assuranceLevels).nullable(),
    checkedOn: p.date().nullable(),
    approvedOn: p.date().nullable(),
    approvedBy: p.text().nullable(),
  },
});

/** Leistungsbeschreibung: the content of a service at one time. Texts, fees, documents and deadlines belong to it. */
export class ServiceEdition extends ServiceEditionSchema.class {}
ServiceEditionSchema.setClass(ServiceEdition);

/** Edition that a part of a service belongs to. */
export const ofServiceEdition = p.manyToOne(ServiceEdition).mapToPk().fieldName('edition_id');
