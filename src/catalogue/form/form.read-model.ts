import { column, many, readModel, text, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { recordLookups, recordFields, type EditionTable } from '../record/record.read-model.js';

const formTable: EditionTable = { type: 'Form', kind: 'FORM', table: 'form_edition', recordColumn: 'form_id' };

export const formLookups = recordLookups(formTable);

export const formReadModel: ReadModel = readModel('Form', {
  ...recordFields(formTable),
  name: text('name'),
  url: column('url'),
});

export const formsOfService: RelationField = many(() => formReadModel, {
  from: (form, service) => `(
    select l.position, f.* from service_form l join form_edition f on f.form_id = l.form_id
    where l.edition_id = ${service}.edition_id) ${form}`,
  where: (form, _, statement) => statement.inForce(form),
  orderBy: (form) => `${form}.position`,
});
