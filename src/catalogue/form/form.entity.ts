import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { editionColumns } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';

const FormSchema = defineEntity({
  name: 'Form',
  tableName: 'form',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Formular: the identity of a form. */
export class Form extends FormSchema.class {}
FormSchema.setClass(Form);

const FormEditionSchema = defineEntity({
  name: 'FormEdition',
  tableName: 'form_edition',
  properties: {
    ...editionColumns,
    formId: p.manyToOne(Form).mapToPk().fieldName('form_id'),
    name: localizedText,
    url: p.text().nullable(),
  },
});

/** Stand eines Formulars: its name and where to get it. */
export class FormEdition extends FormEditionSchema.class {}
FormEditionSchema.setClass(FormEdition);
