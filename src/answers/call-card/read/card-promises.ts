import type { Plan, PlannedField } from '../../../platform/read/plan/plan.js';
import { sql } from '../../../platform/sql/sql.js';
import { evidenceIf, evidenceOfRecord } from '../../../catalogue/evidence/evidence.read-model.js';
import { servicePromiseReadModel } from '../../../catalogue/service-promise/service-promise.read-model.js';
import { fact, planWith, type CardScope } from './card-part.js';

const factsOf = ({ isEvidenceAsked }: CardScope): PlannedField =>
  fact('promise', {
    kind: 'column',
    sql: (
      row,
      statement,
    ) => sql`json_build_object('id', ${row}.service_promise_id, 'kind', ${row}.kind, 'value', ${row}.value,
    'unit', ${row}.unit, 'condition', ${row}.condition, 'description', ${row}.description, 'serviceId', ${row}.service_id,
    'evidence', ${evidenceIf(isEvidenceAsked, () => evidenceOfRecord(sql`${row}.service_promise_id`, statement))})`,
  });

/** Plans service promises: the selected fields and the facts from which due dates are computed. */
export const promisePlan = (asked: Plan | null, scope: CardScope): Plan =>
  planWith(servicePromiseReadModel, asked, [factsOf(scope)]);
