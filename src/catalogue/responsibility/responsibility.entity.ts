import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { OnlineService } from '../online-service/online-service.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { Place } from '../place/place.entity.js';
import { editionColumns, validity } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';
import { Service } from '../service/service.entity.js';

const ResponsibilitySchema = defineEntity({
  name: 'Responsibility',
  tableName: 'responsibility',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Zuständigkeit: the identity of a responsibility. */
export class Responsibility extends ResponsibilitySchema.class {}
ResponsibilitySchema.setClass(Responsibility);

const ResponsibilityEditionSchema = defineEntity({
  name: 'ResponsibilityEdition',
  tableName: 'responsibility_edition',
  properties: {
    ...editionColumns,
    responsibilityId: p.manyToOne(Responsibility).mapToPk().fieldName('responsibility_id'),
    serviceId: p.manyToOne(Service).mapToPk().fieldName('service_id'),
    placeId: p.manyToOne(Place).mapToPk().fieldName('place_id'),
    organisationId: p.manyToOne(Organisation).mapToPk().fieldName('organisation_id').nullable(),
    onlineServiceId: p.manyToOne(OnlineService).mapToPk().fieldName('online_service_id').nullable(),
    role: p.enum(['RESPONSIBLE', 'EXECUTING', 'CONTACT_POINT', 'APPLICATION']),
    position: p.integer().default(0),
    valid: validity,
    conditionKind: p.enum(['NAME_INITIAL', 'PLACE_OF_BIRTH', 'PLACE_OF_EVENT', 'OTHER']).nullable(),
    initialFrom: p.text().nullable(),
    initialTo: p.text().nullable(),
    condition: localizedText.nullable(),
    legalBasis: p.text().nullable(),
    explanation: localizedText.nullable(),
  },
});

/** Stand einer Zuständigkeit: who does what for a service in a place, and under which condition. */
export class ResponsibilityEdition extends ResponsibilityEditionSchema.class {}
ResponsibilityEditionSchema.setClass(ResponsibilityEdition);
