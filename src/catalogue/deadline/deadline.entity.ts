import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { evidenceColumns } from '../evidence/evidence-columns.js';
import { partId, validity } from '../record/edition-columns.js';
import { ofServiceEdition } from '../service/service.entity.js';

export const timeUnits = ['MINUTE', 'HOUR', 'DAY', 'CALENDAR_WEEKDAY', 'WORKING_DAY', 'WEEK', 'MONTH', 'YEAR'] as const;

const DeadlineSchema = defineEntity({
  name: 'Deadline',
  tableName: 'deadline',
  properties: {
    id: partId,
    editionId: ofServiceEdition,
    position: p.integer(),
    type: p.enum(['ACTION', 'VALIDITY']).default('ACTION'),
    kind: p.enum(['DURATION', 'DATE', 'RECURRING', 'DESCRIBED']),
    durationFrom: p.integer().nullable(),
    durationTo: p.integer().nullable(),
    unit: p.enum(timeUnits).nullable(),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
    recursFrom: p.text().nullable(),
    recursUntil: p.text().nullable(),
    trigger: localizedText.nullable(),
    condition: localizedText.nullable(),
    description: localizedText.nullable(),
    ...evidenceColumns,
    valid: validity,
  },
});

/** Frist: date or period by which something must be done, or how long something holds. */
export class Deadline extends DeadlineSchema.class {}
DeadlineSchema.setClass(Deadline);

const ProcessingTimeSchema = defineEntity({
  name: 'ProcessingTime',
  tableName: 'processing_time',
  properties: {
    id: partId,
    editionId: ofServiceEdition,
    position: p.integer(),
    minimum: p.integer().nullable(),
    maximum: p.integer().nullable(),
    unit: p.enum(timeUnits).nullable(),
    variant: localizedText.nullable(),
    description: localizedText.nullable(),
    ...evidenceColumns,
  },
});

/** Bearbeitungsdauer: how long the administration usually takes. */
export class ProcessingTime extends ProcessingTimeSchema.class {}
ProcessingTimeSchema.setClass(ProcessingTime);
