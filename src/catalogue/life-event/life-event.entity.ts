import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { editionColumns } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';
import { Service } from '../service/service.entity.js';

const LifeEventSchema = defineEntity({
  name: 'LifeEvent',
  tableName: 'life_event',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Lebensereignis: the identity of what happens to people and needs several services. */
export class LifeEvent extends LifeEventSchema.class {}
LifeEventSchema.setClass(LifeEvent);

const LifeEventEditionSchema = defineEntity({
  name: 'LifeEventEdition',
  tableName: 'life_event_edition',
  properties: {
    ...editionColumns,
    lifeEventId: p.manyToOne(LifeEvent).mapToPk().fieldName('life_event_id'),
    name: localizedText,
    sortName: p.text(),
  },
});

/** Stand eines Lebensereignisses: how it is called. */
export class LifeEventEdition extends LifeEventEditionSchema.class {}
LifeEventEditionSchema.setClass(LifeEventEdition);

const LifeEventServiceSchema = defineEntity({
  name: 'LifeEventService',
  tableName: 'life_event_service',
  properties: {
    editionId: p.manyToOne(LifeEventEdition).mapToPk().primary().fieldName('edition_id'),
    serviceId: p.manyToOne(Service).mapToPk().primary().fieldName('service_id'),
    position: p.integer(),
    note: localizedText.nullable(),
  },
});

/** Leistung eines Lebensereignisses: a service that it needs, in the order in which they are done. */
export class LifeEventService extends LifeEventServiceSchema.class {}
LifeEventServiceSchema.setClass(LifeEventService);
