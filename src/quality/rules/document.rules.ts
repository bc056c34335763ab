import type { ServiceContent } from '../../content/service-content.js';
import { finding, type Finding } from '../finding.js';

/** "Only under conditions" helps nobody who is not told which. A choice (A or B) explains itself. */
export const documentWithoutCondition = ({ documents = [] }: ServiceContent): Finding[] =>
  documents.flatMap(({ type, obligation, condition, note, alternativeGroup }, index) =>
    obligation === 'CONDITIONAL' && !condition && !note && alternativeGroup === undefined
      ? [finding('DOCUMENT_WITHOUT_CONDITION', ['documents', index, 'condition'], { document: type })]
      : [],
  );
