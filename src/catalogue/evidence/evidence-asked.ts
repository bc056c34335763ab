import { isAbstractType, type GraphQLResolveInfo } from 'graphql';
import { rememberPlan } from '../../platform/read/plan/plan-memory.js';
import { selectsPath } from '../../platform/read/plan/plan.js';
import { selectsAnywhere } from '../../platform/read/plan/walk-selection.js';

const isEvidence = (name: string): boolean => name === 'evidence' || name === 'caveats';

/** Whether a query asks for the evidence or the caveats of anything below a root field. */
export const asksAnyEvidence = (info: GraphQLResolveInfo): boolean =>
  rememberPlan(info, 'any evidence', () => selectsAnywhere(info, isEvidence));

/** Object types that a name stands for: the members of a union, else the type itself. */
function membersOf({ schema }: GraphQLResolveInfo, name: string): string[] {
  const type = schema.getType(name);
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((member) => member.name) : [name];
}

const evidenceFields = ['evidence', 'caveats'];

/** Whether a query asks for the evidence or the caveats of an answer, or of any member of a union of answers. */
export const asksEvidence = (info: GraphQLResolveInfo, typeName: string): boolean =>
  rememberPlan(info, `evidence of ${typeName}`, () =>
    membersOf(info, typeName).some((type) => evidenceFields.some((field) => selectsPath(info, type, [field]))),
  );

/** The same of an answer in a field of the answer. */
export const asksEvidenceIn = (
  info: GraphQLResolveInfo,
  typeName: string,
  [name, answer]: readonly [name: string, answer: string],
): boolean =>
  rememberPlan(info, `evidence of ${typeName}.${name}`, () =>
    membersOf(info, answer).some((member) =>
      evidenceFields.some((field) => selectsPath(info, typeName, [`${name}|${member}`, field])),
    ),
  );
