import {
  column,
  firstDay,
  lastDay,
  many,
  readModel,
  text,
  type ReadModel,
  type RelationField,
} from '../../platform/read/read-model.js';

const deadlineReadModel: ReadModel = readModel('Deadline', {
  kind: column('kind'),
  durationFrom: column('duration_from'),
  durationTo: column('duration_to'),
  unit: column('unit'),
  startsOn: column('starts_on'),
  endsOn: column('ends_on'),
  recursFrom: column('recurs_from'),
  recursUntil: column('recurs_until'),
  trigger: text('trigger'),
  condition: text('condition'),
  description: text('description'),
  validFrom: firstDay('valid'),
  validUntil: lastDay('valid'),
});

const processingTimeReadModel: ReadModel = readModel('ProcessingTime', {
  minimum: column('minimum'),
  maximum: column('maximum'),
  unit: column('unit'),
  variant: text('variant'),
  description: text('description'),
});

export const deadlinesOfService: RelationField = many(() => deadlineReadModel, {
  from: 'deadline',
  where: (deadline, service, statement) =>
    `${deadline}.edition_id = ${service}.edition_id and ${statement.validToday(deadline)}`,
  orderBy: (deadline) => `${deadline}.position`,
});

export const processingTimesOfService: RelationField = many(() => processingTimeReadModel, {
  from: 'processing_time',
  where: (time, service) => `${time}.edition_id = ${service}.edition_id`,
  orderBy: (time) => `${time}.position`,
});
