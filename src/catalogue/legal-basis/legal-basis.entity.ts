import { defineEntity, p } from '@mikro-orm/core';
import { governmentLevel } from '../evidence/evidence-columns.js';
import { partId } from '../record/edition-columns.js';
import { ofServiceEdition } from '../service/service.entity.js';

const LegalBasisSchema = defineEntity({
  name: 'LegalBasis',
  tableName: 'legal_basis',
  properties: {
    id: partId,
    editionId: ofServiceEdition,
    position: p.integer(),
    citation: p.text(),
    url: p.text().nullable(),
    level: governmentLevel,
  },
});

/** Rechtsgrundlage (Handlungsgrundlage): the law on which a service rests. */
export class LegalBasis extends LegalBasisSchema.class {}
LegalBasisSchema.setClass(LegalBasis);
