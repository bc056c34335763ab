import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { many, page, type PageField, type ReadModel } from '../../platform/read/read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { editionTable } from '../record/edition-table.js';
import { recordFields, recordLookups } from '../record/record.read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { nameOrder } from '../record/sort-name.js';
import { serviceRecordType } from '../service/service.edition.js';
import { serviceReadModel } from '../service/service.read-model.js';
import { patternsOf } from '../word-pattern/word-pattern.read-model.js';
import { lifeEventRecordType } from './life-event.edition.js';
import { LifeEventEdition, LifeEventService as LifeEventServiceEntity } from './life-event.entity.js';
import { LifeEvent, LifeEventService } from './life-event.type.js';
import { contentId } from '../record/content-id.js';

const lifeEventTable = editionTable(lifeEventRecordType);

export const lifeEventLookups = recordLookups(lifeEventTable);

const eventServiceReadModel: ReadModel = entityReadModel(LifeEventService, LifeEventServiceEntity, {
  id: contentId('LifeEventService'),
  service: recordInColumn(() => serviceReadModel, editionTable(serviceRecordType), sql`service_id`),
});

export const lifeEventReadModel: ReadModel = entityReadModel(LifeEvent, LifeEventEdition, {
  ...recordFields(lifeEventTable),
  services: many(() => eventServiceReadModel, {
    from: sql`life_event_service`,
    where: (one, event, statement) => sql`${one}.edition_id = ${event}.edition_id
      and exists (select from service_edition s where s.service_id = ${one}.service_id and ${statement.inForce(sql`s`)})`,
    orderBy: (one) => sql`${one}.position`,
  }),
  patterns: patternsOf('life_event_edition_id'),
});

export const lifeEventsPage: PageField = page(
  () => lifeEventReadModel,
  { from: sql`life_event_edition`, where: (event, _, statement) => statement.inForce(event) },
  () => nameOrder(lifeEventTable),
);
