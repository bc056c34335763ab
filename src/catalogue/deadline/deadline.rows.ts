import { Deadline, ProcessingTime } from './deadline.entity.js';
import { partRow } from '../record/write/entity-row.js';
import type { Rows } from '../record/write/rows.js';
import type { ServiceContent } from '../service/service.content.js';

/** Rows of deadlines and processing times, in the order of the content. */
export function deadlineRows(service: ServiceContent, edition_id: string): Rows {
  const { deadlines = [], processingTimes = [] } = service;
  return {
    deadline: deadlines.map((deadline, position) =>
      partRow(Deadline, deadline, {
        editionId: edition_id,
        position,
        durationFrom: deadline.from,
        durationTo: deadline.to,
      }),
    ),
    processing_time: processingTimes.map((time, position) =>
      partRow(ProcessingTime, time, { editionId: edition_id, position }),
    ),
  };
}
