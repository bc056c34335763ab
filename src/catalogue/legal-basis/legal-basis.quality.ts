import { germanText } from '../record/quality/content-texts.js';
import { rule } from '../record/quality/rule.js';
import type { ServiceContent } from '../service/service.content.js';

export const legalBasisMissing = rule(
  'LEGAL_BASIS_MISSING',
  {
    severity: 'SHOULD',
    message: { de: 'Es ist keine Rechtsgrundlage genannt.', en: 'No legal basis is named.' },
    fix: {
      de: 'Nennen Sie die Rechtsgrundlage mit Fundstelle und Link.',
      en: 'Cite the legal basis, with a link.',
    },
  },
  ({ texts, legalBases = [] }: ServiceContent) =>
    legalBases.length > 0 || germanText(texts['07']) ? [] : [{ path: ['legalBases'] }],
);
