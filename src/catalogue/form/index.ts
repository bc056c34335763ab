import { formRecordType } from './form.edition.js';
import { Form, FormEdition } from './form.entity.js';
import { toEach } from '../record/check/references.js';
import { concept } from '../record/concept.js';

export const form = concept({
  entities: [Form, FormEdition],
  record: formRecordType,
  references: { services: ({ forms }) => toEach('forms', forms, 'forms') },
});
