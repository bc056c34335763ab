import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { LegalBasis } from '../legal-basis/legal-basis.entity.js';
import { evidenceColumns } from '../evidence/evidence-columns.js';
import { partId, validity } from '../record/edition-columns.js';
import { DocumentType } from '../required-document/required-document.entity.js';
import { audiences, ofServiceEdition } from '../service/service.entity.js';

const FeeSchema = defineEntity({
  name: 'Fee',
  tableName: 'fee',
  properties: {
    id: partId,
    editionId: ofServiceEdition,
    position: p.integer(),
    kind: p.enum(['FIXED', 'RANGE', 'FREE', 'PERCENTAGE', 'DESCRIBED']),
    amountCents: p.integer().nullable(),
    minimumCents: p.integer().nullable(),
    maximumCents: p.integer().nullable(),
    currency: p.character().length(3).nullable(),
    percentage: p.decimal('number').precision(9).scale(4).nullable(),
    percentageOf: localizedText.nullable(),
    unit: localizedText.nullable(),
    surcharge: p.boolean().default(false),
    mandatory: p.boolean().nullable(),
    baseFeeId: () => p.manyToOne(Fee).mapToPk().fieldName('base_fee_id').nullable(),
    label: localizedText.nullable(),
    condition: localizedText.nullable(),
    description: localizedText.nullable(),
    freeReason: localizedText.nullable(),
    audiences: p.enum(audiences).array().columnType('text[]').default([]),
    channel: p.text().nullable(),
    payableOnRefusal: p.boolean().nullable(),
    legalBasisId: p.manyToOne(LegalBasis).mapToPk().fieldName('legal_basis_id').nullable(),
    ...evidenceColumns,
    proofId: p.manyToOne(DocumentType).mapToPk().fieldName('proof_id').nullable(),
    valid: validity,
  },
});

/** Gebühr (Kosten, Auslage): what a service costs, or that it costs nothing. */
export class Fee extends FeeSchema.class {}
FeeSchema.setClass(Fee);
