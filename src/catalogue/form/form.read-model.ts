import { many, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { editionTable } from '../record/edition-table.js';
import { recordLookups, recordFields } from '../record/record.read-model.js';
import { formRecordType } from './form.edition.js';
import { FormEdition } from './form.entity.js';
import { Form } from './form.type.js';

const formTable = editionTable(formRecordType);

export const formLookups = recordLookups(formTable);

export const formReadModel: ReadModel = entityReadModel(Form, FormEdition, {
  ...recordFields(formTable),
});

export const formsOfService: RelationField = many(() => formReadModel, {
  from: (form, service) => sql`(
    select l.position, f.* from service_form l join form_edition f on f.form_id = l.form_id
    where l.edition_id = ${service}.edition_id) ${form}`,
  where: (form, _, statement) => statement.inForce(form),
  orderBy: (form) => sql`${form}.position`,
});
