import { many, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { conditionsOf } from '../question/question.read-model.js';
import { Deadline as DeadlineEntity, ProcessingTime as ProcessingTimeEntity } from './deadline.entity.js';
import { Deadline, ProcessingTime } from './deadline.type.js';
import { contentId } from '../record/content-id.js';

export const deadlineReadModel: ReadModel = entityReadModel(Deadline, DeadlineEntity, {
  id: contentId('Deadline'),
  applies: conditionsOf('deadline_id'),
});

export const processingTimeReadModel: ReadModel = entityReadModel(ProcessingTime, ProcessingTimeEntity, {
  id: contentId('ProcessingTime'),
});

export const deadlinesOfService: RelationField = many(() => deadlineReadModel, {
  from: sql`deadline`,
  where: (deadline, service, statement) =>
    sql`${deadline}.edition_id = ${service}.edition_id and ${statement.validToday(deadline)}`,
  orderBy: (deadline) => sql`${deadline}.position`,
});

export const processingTimesOfService: RelationField = many(() => processingTimeReadModel, {
  from: sql`processing_time`,
  where: (time, service) => sql`${time}.edition_id = ${service}.edition_id`,
  orderBy: (time) => sql`${time}.position`,
});
