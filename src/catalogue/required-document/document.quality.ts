import { rule } from '../record/quality/rule.js';
import type { ServiceContent } from '../service/service.content.js';

/** Conditional documents without a condition. Alternatives explain themselves. */
export const documentWithoutCondition = rule(
  'DOCUMENT_WITHOUT_CONDITION',
  {
    severity: 'SHOULD',
    message: {
      de: 'Das Dokument „{document}“ ist nur unter Umständen nötig; es steht nicht da, unter welchen.',
      en: 'The document "{document}" is needed under conditions that are not stated.',
    },
    fix: { de: 'Schreiben Sie, wann das Dokument nötig ist.', en: 'Say when the document is needed.' },
  },
  ({ documents = [] }: ServiceContent) =>
    documents.flatMap(({ type, obligation, condition, note, alternativeGroup, applies = [] }, index) =>
      obligation === 'CONDITIONAL' && !condition && !note && applies.length === 0 && alternativeGroup === undefined
        ? [{ path: ['documents', index, 'condition'], values: { document: type } }]
        : [],
    ),
);
