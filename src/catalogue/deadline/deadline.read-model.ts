import { addFields, column, firstDay, lastDay, many, shape, text, type Shape } from '../../platform/read/read-model.js';
import { serviceShape } from '../service/service.read-model.js';

const deadlineShape: Shape = shape('Deadline', {
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

const processingTimeShape: Shape = shape('ProcessingTime', {
  minimum: column('minimum'),
  maximum: column('maximum'),
  unit: column('unit'),
  variant: text('variant'),
  description: text('description'),
});

addFields(serviceShape, {
  deadlines: many(() => deadlineShape, {
    from: 'deadline',
    where: (deadline, service, statement) =>
      `${deadline}.edition_id = ${service}.edition_id and ${statement.validToday(deadline)}`,
    orderBy: (deadline) => `${deadline}.position`,
  }),
  processingTimes: many(() => processingTimeShape, {
    from: 'processing_time',
    where: (time, service) => `${time}.edition_id = ${service}.edition_id`,
    orderBy: (time) => `${time}.position`,
  }),
});
