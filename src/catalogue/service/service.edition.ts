import type { RecordType } from '../record/record-type.js';
import type { NextId, Rows } from '../record/write/rows.js';
import type { ServiceContent } from './service.content.js';
import { feeRows } from '../fee/fee.rows.js';
import { questionRows } from '../question/question.rows.js';
import { deadlineRows } from '../deadline/deadline.rows.js';
import { documentRows } from '../required-document/document-requirement.rows.js';
import { searchTermRows } from '../search-term/search-term.rows.js';
import { linkRows } from './service-link.rows.js';
import { textRows } from './service-text.rows.js';
import { referenceTo, sortName, storedPeriod } from '../record/write/stored-values.js';

/** Rows of fees, documents and their conditions, inserted after the questions. */
function partsWithConditions(service: ServiceContent, editionId: string, nextId: NextId): Rows {
  const { answer_condition: ofFees = [], ...fees } = feeRows(service, editionId, nextId);
  const { answer_condition: ofDocuments = [], ...documents } = documentRows(service, editionId, nextId);
  return { ...fees, ...documents, answer_condition: [...ofFees, ...ofDocuments] };
}

export const serviceRecordType: RecordType<'services'> = {
  kind: 'services',
  recordKind: 'SERVICE',
  type: 'Service',
  table: 'service',
  edition: (service) => ({
    valid: storedPeriod(service.valid),
    // Sorted by the title for citizens, else by the formal title, as in the portals.
    sort_title: sortName(service.texts['03'] ?? service.texts['02'] ?? {}),
    owner_id: referenceTo('ORGANISATION', service.owner),
    fim_type: service.fimType,
    audiences: service.audiences ?? [],
    spoken: service.spoken,
    written_form_required: service.writtenFormRequired,
    assurance_level: service.assuranceLevel,
    checked_on: service.checkedOn,
    approved_on: service.approvedOn,
    approved_by: service.approvedBy,
  }),
  parts: (service, editionId, nextId) => ({
    ...textRows(service, editionId),
    ...linkRows(service, editionId),
    search_term: searchTermRows(service, editionId),
    ...deadlineRows(service, editionId),
    ...questionRows(service, editionId),
    ...partsWithConditions(service, editionId, nextId),
  }),
  ids: {
    legal_basis: ({ legalBases = [] }) => legalBases.length,
    fee: ({ fees = [] }) => fees.length,
    document_requirement: ({ documents = [] }) => documents.length,
  },
};
