import { defineEntity, p } from '@mikro-orm/core';
import { localizedText, localizedTexts } from '../../platform/i18n/localized-text-column.js';
import { editionColumns, partId } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';
import { ofServiceEdition } from '../service/service.entity.js';

const DocumentTypeSchema = defineEntity({
  name: 'DocumentType',
  tableName: 'document_type',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Nachweistyp (Unterlagenart): the identity of a type of document. */
export class DocumentType extends DocumentTypeSchema.class {}
DocumentTypeSchema.setClass(DocumentType);

const DocumentTypeEditionSchema = defineEntity({
  name: 'DocumentTypeEdition',
  tableName: 'document_type_edition',
  properties: {
    ...editionColumns,
    documentTypeId: p.manyToOne(DocumentType).mapToPk().fieldName('document_type_id'),
    name: localizedText,
    alternativeNames: localizedTexts.nullable(),
    description: localizedText.nullable(),
    code: p.text().nullable(),
    sortName: p.text(),
  },
});

/** Stand eines Nachweistyps: name and description of a type of document. */
export class DocumentTypeEdition extends DocumentTypeEditionSchema.class {}
DocumentTypeEditionSchema.setClass(DocumentTypeEdition);

const DocumentRequirementSchema = defineEntity({
  name: 'DocumentRequirement',
  tableName: 'document_requirement',
  properties: {
    id: partId,
    editionId: ofServiceEdition,
    position: p.integer(),
    documentTypeId: p.manyToOne(DocumentType).mapToPk().fieldName('document_type_id'),
    obligation: p.enum(['MANDATORY', 'CONDITIONAL', 'OPTIONAL']),
    alternativeGroup: p.integer().nullable(),
    condition: localizedText.nullable(),
    note: localizedText.nullable(),
    presentation: p.enum(['ORIGINAL', 'COPY', 'CERTIFIED_COPY', 'ORIGINAL_AND_COPY', 'DIGITAL']).nullable(),
    copies: p.integer().nullable(),
    maximumAge: p.integer().nullable(),
    maximumAgeUnit: p.enum(['DAY', 'WEEK', 'MONTH', 'YEAR']).nullable(),
    channel: p.text().nullable(),
  },
});

/** Erforderliche Unterlage: a document to be submitted or shown for a service. */
export class DocumentRequirement extends DocumentRequirementSchema.class {}
DocumentRequirementSchema.setClass(DocumentRequirement);
