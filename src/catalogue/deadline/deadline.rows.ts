import type { DeadlineContent } from './deadline.content.js';
import type { Row, Rows } from '../record/write/rows.js';
import { storedPeriod, storedText } from '../record/write/stored-values.js';
import type { ServiceContent } from '../service/service.content.js';

const deadlineRow = (deadline: DeadlineContent): Row => ({
  kind: deadline.kind,
  duration_from: deadline.from,
  duration_to: deadline.to,
  unit: deadline.unit,
  starts_on: deadline.startsOn,
  ends_on: deadline.endsOn,
  recurs_from: deadline.recursFrom,
  recurs_until: deadline.recursUntil,
  trigger: storedText(deadline.trigger),
  condition: storedText(deadline.condition),
  description: storedText(deadline.description),
  valid: storedPeriod(deadline.valid),
});

/** Rows of deadlines and processing times, in the order of the content. */
export function deadlineRows(service: ServiceContent, edition_id: string): Rows {
  const { deadlines = [], processingTimes = [] } = service;
  return {
    deadline: deadlines.map((deadline, position) => ({ edition_id, position, ...deadlineRow(deadline) })),
    processing_time: processingTimes.map(({ minimum, maximum, unit, variant, description }, position) => ({
      edition_id,
      position,
      minimum,
      maximum,
      unit,
      variant: storedText(variant),
      description: storedText(description),
    })),
  };
}
