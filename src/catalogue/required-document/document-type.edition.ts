import type { EditionForm } from '../record/write/edition-form.js';
import { sortName, storedText } from '../record/write/stored-values.js';

export const documentTypeEdition: EditionForm<'document-types'> = {
  table: 'document_type',
  edition: ({ name, alternativeNames, description, code }) => ({
    name: storedText(name),
    alternative_names: alternativeNames,
    description: storedText(description),
    code,
    sort_name: sortName(name),
  }),
};
