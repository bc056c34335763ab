import { checkFees } from './fee.checks.js';
import { Fee } from './fee.entity.js';
import { gapBetweenBands, overlappingBands } from './fee-bands.quality.js';
import { contradictingFees, feeWithoutLegalBasis } from './fee.quality.js';
import { to } from '../record/check/references.js';
import { concept } from '../record/concept.js';

export const fee = concept({
  entities: [Fee],
  checks: { services: [checkFees] },
  references: {
    services: ({ fees = [] }) => fees.map(({ proof }, index) => to('document-types', proof, 'fees', index, 'proof')),
  },
  quality: { services: [contradictingFees, overlappingBands, gapBetweenBands, feeWithoutLegalBasis] },
});
