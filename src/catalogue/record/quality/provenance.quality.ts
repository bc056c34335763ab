import type { RecordContent } from '../record-content.js';
import { rule } from './rule.js';

/** Records that name no source. */
export const provenanceMissing = rule(
  'PROVENANCE_MISSING',
  {
    severity: 'SHOULD',
    message: {
      de: 'Es ist keine Quelle genannt; woher die Angaben stammen, lässt sich nicht nachprüfen.',
      en: 'No source is named; where the content is from cannot be checked.',
    },
    fix: {
      de: 'Nennen Sie in „provenance“ die Quelle. Für eigene Kenntnis genügt eine Quelle ohne Adresse.',
      en: 'Name the source in "provenance". For own knowledge a source without an address will do.',
    },
  },
  ({ provenance = [] }: RecordContent) => (provenance.length === 0 ? [{ path: ['provenance'] }] : []),
);
