import type { ServiceContent } from '../service/service.content.js';
import { finding, type Finding } from '../record/quality/finding.js';

/** Conditional documents without a condition. Alternatives explain themselves. */
export const documentWithoutCondition = ({ documents = [] }: ServiceContent): Finding[] =>
  documents.flatMap(({ type, obligation, condition, note, alternativeGroup }, index) =>
    obligation === 'CONDITIONAL' && !condition && !note && alternativeGroup === undefined
      ? [finding('DOCUMENT_WITHOUT_CONDITION', ['documents', index, 'condition'], { document: type })]
      : [],
  );
