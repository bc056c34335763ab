import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { timeUnits } from '../deadline/deadline.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { editionColumns, validity } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';
import { Service } from '../service/service.entity.js';

const ServicePromiseSchema = defineEntity({
  name: 'ServicePromise',
  tableName: 'service_promise',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Serviceversprechen: the identity of a promise to the public. */
export class ServicePromise extends ServicePromiseSchema.class {}
ServicePromiseSchema.setClass(ServicePromise);

const ServicePromiseEditionSchema = defineEntity({
  name: 'ServicePromiseEdition',
  tableName: 'service_promise_edition',
  properties: {
    ...editionColumns,
    servicePromiseId: p.manyToOne(ServicePromise).mapToPk().fieldName('service_promise_id'),
    serviceId: p.manyToOne(Service).mapToPk().fieldName('service_id').nullable(),
    organisationId: p.manyToOne(Organisation).mapToPk().fieldName('organisation_id').nullable(),
    kind: p.enum(['CALL_BACK', 'WAITING_TIME', 'PROCESSING_TIME', 'REPLY_TIME', 'APPOINTMENT_WITHIN', 'OTHER']),
    value: p.integer().nullable(),
    unit: p.enum(timeUnits).nullable(),
    condition: localizedText.nullable(),
    description: localizedText.nullable(),
    valid: validity,
  },
});

/** Stand eines Serviceversprechens: the promise, for which service or by which organisation. */
export class ServicePromiseEdition extends ServicePromiseEditionSchema.class {}
ServicePromiseEditionSchema.setClass(ServicePromiseEdition);
