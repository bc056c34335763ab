import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { editionColumns, validity } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';
import { audiences, Service } from '../service/service.entity.js';

const contactChannelKinds = [
  'PHONE',
  'FAX',
  'EMAIL',
  'WEB',
  'DE_MAIL',
  'LETTER',
  'COUNTER',
  'APPOINTMENT_BOOKING',
  'CHAT',
  'VIDEO',
  'SIGN_LANGUAGE',
  'TEXT_RELAY',
] as const;

const ContactChannelSchema = defineEntity({
  name: 'ContactChannel',
  tableName: 'contact_channel',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Kontaktkanal (Kommunikationskanal): the identity of a way to reach an organisation or to ask about a service. */
export class ContactChannel extends ContactChannelSchema.class {}
ContactChannelSchema.setClass(ContactChannel);

const ContactChannelEditionSchema = defineEntity({
  name: 'ContactChannelEdition',
  tableName: 'contact_channel_edition',
  properties: {
    ...editionColumns,
    contactChannelId: p.manyToOne(ContactChannel).mapToPk().fieldName('contact_channel_id'),
    organisationId: p.manyToOne(Organisation).mapToPk().fieldName('organisation_id').nullable(),
    serviceId: p.manyToOne(Service).mapToPk().fieldName('service_id').nullable(),
    position: p.integer().default(0),
    kind: p.enum(contactChannelKinds),
    value: p.text().nullable(),
    label: localizedText.nullable(),
    audiences: p.enum(audiences).array().columnType('text[]').default([]),
    visibility: p.enum(['PUBLIC', 'INTERNAL']).default('PUBLIC'),
    languages: p.array().columnType('text[]').default([]),
    valid: validity,
  },
});

/** Stand eines Kontaktkanals: the number, address or page, whom it is for and in which languages. */
export class ContactChannelEdition extends ContactChannelEditionSchema.class {}
ContactChannelEditionSchema.setClass(ContactChannelEdition);
