import type { DocumentRequirementContent } from './document-requirement.content.js';
import { conditionRows } from '../question/question.rows.js';
import type { NextId, Row, Rows } from '../record/write/rows.js';
import { referenceTo, storedText } from '../record/write/stored-values.js';
import type { ServiceContent } from '../service/service.content.js';

const documentRow = (document: DocumentRequirementContent): Row => ({
  document_type_id: referenceTo('DOCUMENT_TYPE', document.type),
  obligation: document.obligation,
  alternative_group: document.alternativeGroup,
  condition: storedText(document.condition),
  note: storedText(document.note),
  presentation: document.presentation,
  copies: document.copies,
  maximum_age: document.maximumAge?.value,
  maximum_age_unit: document.maximumAge?.unit,
  channel: document.channel,
});

/** Rows of document requirements and their conditions. */
export function documentRows(service: ServiceContent, edition_id: string, nextId: NextId): Rows {
  const documents = (service.documents ?? []).map((document) => ({ document, id: nextId('document_requirement') }));
  return {
    document_requirement: documents.map(({ document, id }, position) => ({
      id,
      edition_id,
      position,
      ...documentRow(document),
    })),
    answer_condition: documents.flatMap(({ document: { applies }, id }) =>
      conditionRows(service, applies, { edition_id, document_requirement_id: id }),
    ),
  };
}
