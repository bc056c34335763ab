import { ServiceEdition } from './service.entity.js';
import { editionRow } from '../record/write/entity-row.js';
import type { RecordType } from '../record/record-type.js';
import type { NextId, Rows } from '../record/write/rows.js';
import type { ServiceContent } from './service.content.js';
import { feeRows } from '../fee/fee.rows.js';
import { questionRows } from '../question/question.rows.js';
import { deadlineRows, processingTimeRows } from '../deadline/deadline.rows.js';
import { documentRows } from '../required-document/document-requirement.rows.js';
import { searchTermRows } from '../search-term/search-term.rows.js';
import { linkRows } from './service-link.rows.js';
import { textRows } from './service-text.rows.js';
import { referenceTo, sortName } from '../record/write/stored-values.js';
import { serviceOwner } from './service.owner.js';

/** Rows of fees, documents, deadlines and their conditions, inserted after the questions. */
function partsWithConditions(service: ServiceContent, editionId: string, nextId: NextId): Rows {
  const { answer_condition: ofFees = [], ...fees } = feeRows(service, editionId, nextId);
  const { answer_condition: ofDocuments = [], ...documents } = documentRows(service, editionId, nextId);
  const { answer_condition: ofDeadlines = [], ...deadlines } = deadlineRows(service, editionId, nextId);
  return { ...fees, ...documents, ...deadlines, answer_condition: [...ofFees, ...ofDocuments, ...ofDeadlines] };
}

export const serviceRecordType: RecordType<'services'> = {
  kind: 'services',
  recordKind: 'SERVICE',
  type: 'Service',
  table: 'service',
  owner: serviceOwner,
  edition: (service) =>
    editionRow(ServiceEdition, 'serviceId', service, {
      // The title for citizens takes precedence, as in the portals; the formal one is the fallback.
      sortTitle: sortName(service.texts['03'] ?? service.texts['02'] ?? {}),
      ownerId: referenceTo('ORGANISATION', service.owner),
      spoken: service.spoken,
    }),
  parts: (service, editionId, nextId) => ({
    ...textRows(service, editionId),
    ...linkRows(service, editionId),
    search_term: searchTermRows(service, editionId),
    ...processingTimeRows(service, editionId),
    ...questionRows(service, editionId),
    ...partsWithConditions(service, editionId, nextId),
  }),
  ids: {
    legal_basis: ({ legalBases = [] }) => legalBases.length,
    fee: ({ fees = [] }) => fees.length,
    document_requirement: ({ documents = [] }) => documents.length,
    deadline: ({ deadlines = [] }) => deadlines.length,
  },
};
