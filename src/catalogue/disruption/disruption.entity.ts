import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { ContactChannel } from '../contact-channel/contact-channel.entity.js';
import { OnlineService } from '../online-service/online-service.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { Place } from '../place/place.entity.js';
import { Service } from '../service/service.entity.js';
import { momentColumn } from '../../platform/database/moment-column.js';

const DisruptionSchema = defineEntity({
  name: 'Disruption',
  tableName: 'disruption',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    createdBy: p.text(),
    createdAt: momentColumn.defaultRaw('now()'),
    endedBy: p.text().nullable(),
    endedAt: momentColumn.nullable(),
  },
});

/** Störung: the identity of a temporary failure. */
export class Disruption extends DisruptionSchema.class {}
DisruptionSchema.setClass(Disruption);

const DisruptionEditionSchema = defineEntity({
  name: 'DisruptionEdition',
  tableName: 'disruption_edition',
  properties: {
    editionId: p.bigint('string').primary().autoincrement(),
    inForce: p.string().columnType('tstzrange'),
    disruptionId: p.manyToOne(Disruption).mapToPk().fieldName('disruption_id'),
    serviceId: p.manyToOne(Service).mapToPk().fieldName('service_id').nullable(),
    organisationId: p.manyToOne(Organisation).mapToPk().fieldName('organisation_id').nullable(),
    contactChannelId: p.manyToOne(ContactChannel).mapToPk().fieldName('contact_channel_id').nullable(),
    onlineServiceId: p.manyToOne(OnlineService).mapToPk().fieldName('online_service_id').nullable(),
    placeId: p.manyToOne(Place).mapToPk().fieldName('place_id').nullable(),
    severity: p.enum(['INFO', 'WARNING', 'OUTAGE']),
    during: p.string().columnType('tstzrange'),
    title: localizedText,
    text: localizedText.nullable(),
    alternative: localizedText.nullable(),
    visibility: p.enum(['PUBLIC', 'INTERNAL']).default('PUBLIC'),
    writtenBy: p.text(),
  },
});

/** Stand einer Störungsmeldung: the content of a disruption until it is changed. */
export class DisruptionEdition extends DisruptionEditionSchema.class {}
DisruptionEditionSchema.setClass(DisruptionEdition);
