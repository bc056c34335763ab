import type { ServiceContent } from '../service/service.content.js';
import { finding, type Finding } from '../record/quality/finding.js';

/** "Only under conditions" helps nobody who is not told which. A choice (A or B) explains itself. */
export const documentWithoutCondition = ({ documents = [] }: ServiceContent): Finding[] =>
  documents.flatMap(({ type, obligation, condition, note, alternativeGroup }, index) =>
    obligation === 'CONDITIONAL' && !condition && !note && alternativeGroup === undefined
      ? [finding('DOCUMENT_WITHOUT_CONDITION', ['documents', index, 'condition'], { document: type })]
      : [],
  );
