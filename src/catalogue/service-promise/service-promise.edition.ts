import type { EditionForm } from '../record/write/edition-form.js';
import { referenceTo, storedPeriod, storedText } from '../record/write/stored-values.js';

export const servicePromiseEdition: EditionForm<'service-promises'> = {
  table: 'service_promise',
  edition: ({ service, organisation, kind, value, unit, description, valid }) => ({
    service_id: referenceTo('SERVICE', service),
    organisation_id: referenceTo('ORGANISATION', organisation),
    kind,
    value,
    unit,
    description: storedText(description),
    valid: storedPeriod(valid),
  }),
};
