import type { GraphQLResolveInfo } from 'graphql';
import { asksAnyEvidence } from '../../../catalogue/evidence/evidence-asked.js';
import { rememberPlan } from '../../../platform/read/plan/plan-memory.js';
import { fieldsAsked } from '../../../platform/read/plan/plan-paths.js';
import type { Plan } from '../../../platform/read/plan/plan.js';
import { scopeOf } from './card-part.js';
import { responsiblePlan } from './office-part.js';
import { servicePlan } from './service-part.js';

/** What a query reads of a card. */
export interface CardPlans {
  /** Names of the selected fields. */
  asked: ReadonlySet<string>;
  isEvidenceAsked: boolean;
  service: Plan;
  /** The responsibilities that apply; null when nothing of them is selected. */
  responsible: Plan | null;
}

function makePlans(info: GraphQLResolveInfo, isPlaceAsked: boolean): CardPlans {
  const [asked, isEvidenceAsked] = [fieldsAsked(info, 'CallCard'), asksAnyEvidence(info)];
  const scope = scopeOf(isPlaceAsked, isEvidenceAsked);
  return {
    asked,
    isEvidenceAsked,
    service: servicePlan(asked, info, scope),
    responsible: responsiblePlan(asked, info, scope),
  };
}

/** The plans of a selection: made once, for all cards that are asked for with it. */
export const cardPlans = (info: GraphQLResolveInfo, isPlaceAsked: boolean): CardPlans =>
  rememberPlan(info, `CallCard ${isPlaceAsked ? 'at a place' : 'anywhere'}`, () => makePlans(info, isPlaceAsked));
