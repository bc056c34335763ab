import type { EditionForm } from '../record/write/edition-form.js';
import { storedText } from '../record/write/stored-values.js';

export const formEdition: EditionForm<'forms'> = {
  table: 'form',
  edition: ({ name, url }) => ({ name: storedText(name), url }),
};
