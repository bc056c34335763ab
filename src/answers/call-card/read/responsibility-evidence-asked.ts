import type { GraphQLResolveInfo } from 'graphql';
import { asksEvidence, asksEvidenceIn } from '../../../catalogue/evidence/evidence-asked.js';

/** Whether a card tells the sources of the answer about who is responsible. */
export const asksEvidenceOfAnswer = (info: GraphQLResolveInfo): boolean =>
  asksEvidenceIn(info, 'CallCard', ['responsibility', 'ResponsibilityResult']);

/** Whether they are told of that answer or of the card. */
export const asksResponsibilityEvidence = (info: GraphQLResolveInfo): boolean =>
  asksEvidence(info, 'CallCard') || asksEvidenceOfAnswer(info);
