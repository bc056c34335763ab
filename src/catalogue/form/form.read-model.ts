import { column, many, readModel, text, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { formRecordType } from './form.edition.js';
import { recordLookups, recordFields, editionTable } from '../record/record.read-model.js';

const formTable = editionTable(formRecordType);

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
