import type { GraphQLResolveInfo } from 'graphql';
import { rememberPlan } from '../../platform/read/plan-memory.js';
import { selectsPath } from '../../platform/read/plan.js';

/** Whether a query asks for the evidence or the caveats of an answer, which is at the end of a path through the field. */
export const asksEvidence = (info: GraphQLResolveInfo, typeName: string, path: readonly string[] = []): boolean =>
  rememberPlan(info, `evidence of ${[typeName, ...path].join('.')}`, () =>
    ['evidence', 'caveats'].some((field) => selectsPath(info, typeName, [...path, field])),
  );
