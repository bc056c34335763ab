import type { GraphQLResolveInfo } from 'graphql';
import type { Row } from '../../platform/read/hydrate.js';
import { rememberPlan } from '../../platform/read/plan-memory.js';
import { planPath, type Plan, type PlannedField } from '../../platform/read/plan.js';
import { readModel, type RelationField } from '../../platform/read/read-model.js';
import { serviceItself } from '../../catalogue/service/service.read-model.js';
import { checklistFacts, typesInForce, type ChecklistFacts } from './checklist-facts.js';

/** Rows read for one service, by selection of the query. */
export interface ReadChecklist extends Row {
  facts: ChecklistFacts;
  service?: Row;
  forService?: Row;
  documentTypes?: Row[];
  alternativeTypes?: Row[];
}

const checklistReadModel = readModel('Checklist', { facts: checklistFacts });

function makePlan(info: GraphQLResolveInfo): Plan {
  const related = (key: string, field: RelationField, path: string[]): PlannedField[] => {
    const plan = planPath(info, 'Checklist', path, field.readModel());
    return plan ? [{ key, field, args: {}, plan }] : [];
  };
  return {
    readModel: checklistReadModel,
    fields: [
      { key: 'facts', field: checklistFacts, args: {} },
      ...related('service', serviceItself, ['services']),
      ...related('forService', serviceItself, ['entries', 'forServices']),
      ...related('documentTypes', typesInForce, ['entries', 'documentType']),
      ...related('alternativeTypes', typesInForce, ['entries', 'alternatives', 'documentType']),
    ],
    memo: new Map(),
  };
}

/** Plans the facts of each service. */
export const planChecklist = (info: GraphQLResolveInfo): Plan => rememberPlan(info, 'Checklist', () => makePlan(info));
