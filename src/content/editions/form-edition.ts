import type { EditionForm } from './edition-form.js';
import { storedText } from './stored-values.js';

export const formEdition: EditionForm<'forms'> = {
  table: 'form',
  edition: ({ name, url }) => ({ name: storedText(name), url }),
};
