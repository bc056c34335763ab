import type { GraphQLResolveInfo } from 'graphql';
import type { Row } from '../../platform/read/hydrate.js';
import { rememberPlan } from '../../platform/read/plan/plan-memory.js';
import { planPath, type Plan, type PlannedField } from '../../platform/read/plan/plan.js';
import { readModel, type RelationField } from '../../platform/read/read-model.js';
import type { ValidDays } from '../../catalogue/record/valid-days.rules.js';
import { serviceItself, serviceValidity } from '../../catalogue/service/service.read-model.js';
import { asksEvidence } from '../../catalogue/evidence/evidence-asked.js';
import { checklistFacts, typesInForce, type ChecklistFacts } from './checklist-facts.js';

/** Rows read for one service, by selection of the query. */
export interface ReadChecklist extends Row {
  facts: ChecklistFacts;
  service?: Row;
  forService?: Row;
  notRecordedService?: Row;
  documentTypes?: Row[];
  alternativeTypes?: Row[];
}

/** The rows of a service, and whether it is valid on the day. */
export interface ReadService extends ReadChecklist {
  validity: ValidDays;
  notValidService?: Row;
}

const checklistReadModel = readModel('Checklist', { facts: checklistFacts(true), validity: serviceValidity });

function makePlan(info: GraphQLResolveInfo): Plan {
  const related = (key: string, field: RelationField, path: string[], type = 'Checklist'): PlannedField[] => {
    const plan = planPath(info, type, path, field.readModel());
    return plan ? [{ key, field, args: {}, plan }] : [];
  };
  return {
    readModel: checklistReadModel,
    fields: [
      { key: 'facts', field: checklistFacts(asksEvidence(info, 'Checklist')), args: {} },
      { key: 'validity', field: serviceValidity, args: {} },
      ...related('service', serviceItself, ['services']),
      ...related('notValidService', serviceItself, ['service'], 'ServiceNotValid'),
      ...related('forService', serviceItself, ['entries', 'forServices']),
      ...related('notRecordedService', serviceItself, ['notRecorded']),
      ...related('documentTypes', typesInForce, ['entries', 'documentType']),
      ...related('alternativeTypes', typesInForce, ['entries', 'alternatives', 'documentType']),
    ],
    memo: new Map(),
  };
}

/** Plans the facts of each service. */
export const planChecklist = (info: GraphQLResolveInfo): Plan => rememberPlan(info, 'Checklist', () => makePlan(info));
