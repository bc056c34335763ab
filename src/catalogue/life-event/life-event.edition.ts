import type { RecordType } from '../record/record-type.js';
import { editionRow, partRow } from '../record/write/entity-row.js';
import { referenceTo, sortName } from '../record/write/stored-values.js';
import { wordPatternRows } from '../word-pattern/word-pattern.rows.js';
import { LifeEventEdition, LifeEventService } from './life-event.entity.js';

export const lifeEventRecordType: RecordType<'life-events'> = {
  kind: 'life-events',
  recordKind: 'LIFE_EVENT',
  type: 'LifeEvent',
  table: 'life_event',
  edition: (event) => editionRow(LifeEventEdition, 'lifeEventId', event, { sortName: sortName(event.name) }),
  parts: ({ patterns, services }, edition_id) => ({
    life_event_service: services.map((one, position) =>
      partRow(LifeEventService, one, {
        editionId: edition_id,
        position,
        serviceId: referenceTo('SERVICE', one.service),
      }),
    ),
    word_pattern: wordPatternRows(patterns, { lifeEventEditionId: edition_id }),
  }),
};
