import { addFields, column, many, shape, text, type Shape } from '../../platform/read/read-model.js';
import { recordEntries, recordFields, type EditionTable } from '../record/record.read-model.js';
import { serviceShape } from '../service/service.read-model.js';

const formTable: EditionTable = { type: 'Form', kind: 'FORM', table: 'form_edition', recordColumn: 'form_id' };

export const formEntries = recordEntries(formTable);

export const formShape: Shape = shape('Form', {
  ...recordFields(formTable),
  name: text('name'),
  url: column('url'),
});

addFields(serviceShape, {
  forms: many(() => formShape, {
    from: (form, service) => `(
      select l.position, f.* from service_form l join form_edition f on f.form_id = l.form_id
      where l.edition_id = ${service}.edition_id) ${form}`,
    where: (form, _, statement) => statement.inForce(form),
    orderBy: (form) => `${form}.position`,
  }),
});
