import { Deadline, ProcessingTime } from './deadline.entity.js';
import { conditionRows } from '../question/question.rows.js';
import { partRow } from '../record/write/entity-row.js';
import type { NextId, Rows } from '../record/write/rows.js';
import type { ServiceContent } from '../service/service.content.js';

/** Rows of deadlines and their conditions, in the order of the content. */
export function deadlineRows(service: ServiceContent, edition_id: string, nextId: NextId): Rows {
  const deadlines = (service.deadlines ?? []).map((deadline) => ({ deadline, id: nextId('deadline') }));
  return {
    deadline: deadlines.map(({ deadline, id }, position) =>
      partRow(Deadline, deadline, {
        id,
        editionId: edition_id,
        position,
        durationFrom: deadline.from,
        durationTo: deadline.to,
      }),
    ),
    answer_condition: deadlines.flatMap(({ deadline: { applies }, id }) =>
      conditionRows(service, applies, { edition_id, deadline_id: id }),
    ),
  };
}

/** Rows of processing times, in the order of the content. */
export const processingTimeRows = ({ processingTimes = [] }: ServiceContent, edition_id: string): Rows => ({
  processing_time: processingTimes.map((time, position) =>
    partRow(ProcessingTime, time, { editionId: edition_id, position }),
  ),
});
