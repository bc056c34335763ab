import type { EditionForm } from './edition-form.js';
import { feeRows } from './fee-rows.js';
import { linkRows, listRows, textRows } from './service-part-rows.js';
import { referenceTo, sortName, storedPeriod } from './stored-values.js';

export const serviceEdition: EditionForm<'services'> = {
  table: 'service',
  edition: (service) => ({
    valid: storedPeriod(service.valid),
    // The title for citizens comes first, as in the portals; the formal one stands in for it.
    sort_title: sortName(service.texts['03'] ?? service.texts['02'] ?? {}),
    owner_id: referenceTo('ORGANISATION', service.owner),
    fim_type: service.fimType,
    audiences: service.audiences ?? [],
    written_form_required: service.writtenFormRequired,
    assurance_level: service.assuranceLevel,
    checked_on: service.checkedOn,
    approved_on: service.approvedOn,
    approved_by: service.approvedBy,
  }),
  parts: (service, editionId, nextId) => ({
    text_module: textRows(service, editionId),
    ...linkRows(service, editionId),
    ...feeRows(service, editionId, nextId),
    ...listRows(service, editionId),
  }),
  ids: { legal_basis: ({ legalBases = [] }) => legalBases.length, fee: ({ fees = [] }) => fees.length },
};
