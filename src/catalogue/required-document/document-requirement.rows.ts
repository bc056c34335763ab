import { DocumentRequirement } from './required-document.entity.js';
import { partRow } from '../record/write/entity-row.js';
import { conditionRows } from '../question/question.rows.js';
import type { NextId, Rows } from '../record/write/rows.js';
import { referenceTo } from '../record/write/stored-values.js';
import type { ServiceContent } from '../service/service.content.js';

/** Rows of document requirements and their conditions. */
export function documentRows(service: ServiceContent, edition_id: string, nextId: NextId): Rows {
  const documents = (service.documents ?? []).map((document) => ({ document, id: nextId('document_requirement') }));
  return {
    document_requirement: documents.map(({ document, id }, position) =>
      partRow(DocumentRequirement, document, {
        id,
        editionId: edition_id,
        position,
        documentTypeId: referenceTo('DOCUMENT_TYPE', document.type),
        maximumAge: document.maximumAge?.value,
        maximumAgeUnit: document.maximumAge?.unit,
      }),
    ),
    answer_condition: documents.flatMap(({ document: { applies }, id }) =>
      conditionRows(service, applies, { edition_id, document_requirement_id: id }),
    ),
  };
}
