import { checkLegalBases } from './legal-basis.checks.js';
import { LegalBasis } from './legal-basis.entity.js';
import { legalBasisMissing } from './legal-basis.quality.js';
import { concept } from '../record/concept.js';

export const legalBasis = concept({
  entities: [LegalBasis],
  checks: { services: [checkLegalBases] },
  quality: { services: [legalBasisMissing] },
});
