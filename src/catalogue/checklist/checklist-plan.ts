import type { GraphQLResolveInfo } from 'graphql';
import type { Row } from '../../reading/hydrate.js';
import { rememberPlan } from '../../reading/plan-memory.js';
import { planPath, type Plan, type PlannedField } from '../../reading/selection.js';
import { shape, type RelationField } from '../../reading/shape.js';
import { serviceItself } from '../service/service.shape.js';
import { checklistFacts, typesInForce, type ChecklistFacts } from './checklist-facts.js';

/** What was read of one service, for the selections of the query. */
export interface ReadChecklist extends Row {
  facts: ChecklistFacts;
  service?: Row;
  forService?: Row;
  documentTypes?: Row[];
  alternativeTypes?: Row[];
}

const checklistShape = shape('Checklist', { facts: checklistFacts });

function makePlan(info: GraphQLResolveInfo): Plan {
  const related = (key: string, field: RelationField, path: string[]): PlannedField[] => {
    const plan = planPath(info, 'Checklist', path, field.shape());
    return plan ? [{ key, field, args: {}, plan }] : [];
  };
  return {
    shape: checklistShape,
    fields: [
      { key: 'facts', field: checklistFacts, args: {} },
      ...related('service', serviceItself, ['services']),
      ...related('forService', serviceItself, ['entries', 'forServices']),
      ...related('documentTypes', typesInForce, ['entries', 'documentType']),
      ...related('alternativeTypes', typesInForce, ['entries', 'alternatives', 'documentType']),
    ],
    made: new Map(),
  };
}

/** What has to be read of each service. */
export const planChecklist = (info: GraphQLResolveInfo): Plan => rememberPlan(info, 'Checklist', () => makePlan(info));
