import type { GraphQLResolveInfo } from 'graphql';
import type { DeadlineFacts } from '../../../catalogue/deadline/deadline-day.rules.js';
import { deadlinesOfService } from '../../../catalogue/deadline/deadline.read-model.js';
import {
  evidenceIf,
  evidenceOfServicePart,
  type WithEvidence,
} from '../../../catalogue/evidence/evidence.read-model.js';
import type { Condition } from '../../../catalogue/question/applicability.rules.js';
import { conditionsJson, questionsJson } from '../../../catalogue/question/question-facts.js';
import type { Row } from '../../../platform/read/hydrate.js';
import { planPaths } from '../../../platform/read/plan/plan-paths.js';
import type { PlannedField } from '../../../platform/read/plan/plan.js';
import { sql } from '../../../platform/sql/sql.js';
import { fact, planWith, rowsOf, type CardScope } from './card-part.js';

export interface DeadlineRow extends Row {
  '#deadline': DeadlineFacts & WithEvidence & { applies: Condition[] };
}

const factsOf = ({ isEvidenceAsked }: CardScope): PlannedField =>
  fact('deadline', {
    kind: 'column',
    sql: (
      row,
      statement,
    ) => sql`json_build_object('type', ${row}.type, 'kind', ${row}.kind, 'durationFrom', ${row}.duration_from,
    'durationTo', ${row}.duration_to, 'unit', ${row}.unit, 'startsOn', ${row}.starts_on, 'endsOn', ${row}.ends_on,
    'recursFrom', ${row}.recurs_from, 'recursUntil', ${row}.recurs_until, 'trigger', ${row}.trigger,
    'condition', ${row}.condition, 'description', ${row}.description, 'applies', ${conditionsJson('deadline_id', row)},
    'evidence', ${evidenceIf(isEvidenceAsked, () => evidenceOfServicePart(row, statement))})`,
  });

/** Plans the deadlines of the day, the selected fields and the facts from which sentences are made, and the questions. */
export function deadlineFields(info: GraphQLResolveInfo, scope: CardScope): PlannedField[] {
  const readModel = deadlinesOfService.readModel();
  const asked = planPaths(info, 'CallCard', [['deadlines', 'deadline']], readModel);
  return [
    rowsOf('deadlines', deadlinesOfService, planWith(readModel, asked, [factsOf(scope)])),
    fact('questions', { kind: 'column', sql: questionsJson }),
  ];
}
