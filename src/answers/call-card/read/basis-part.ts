import type { GraphQLResolveInfo } from 'graphql';
import { formReadModel, formsOfService } from '../../../catalogue/form/form.read-model.js';
import { legalBasesOfService, legalBasisReadModel } from '../../../catalogue/legal-basis/legal-basis.read-model.js';
import { moduleTextSql } from '../../../catalogue/service/service.read-model.js';
import { deliver, type LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { Row } from '../../../platform/read/hydrate.js';
import { planPaths } from '../../../platform/read/plan/plan-paths.js';
import type { PlannedField } from '../../../platform/read/plan/plan.js';
import type { ColumnField } from '../../../platform/read/read-model.js';
import type { ReadOptions } from '../../../platform/read/read-options.js';
import { sql } from '../../../platform/sql/sql.js';
import { formSentence, legalBasisSentence } from '../wording/named-parts.rules.js';
import { fact, planWith, rowsOf, when } from './card-part.js';

/** Forms and legal bases of a service; the texts are those of the modules about them. */
export interface BasisRow extends Row {
  '#forms'?: (Row & { '#name': LocalizedText })[];
  '#formText'?: LocalizedText | null;
  /** Names of the required documents, among which there may be forms. */
  '#documentNames'?: LocalizedText[];
  '#legalBases'?: (Row & { '#citation': string })[];
  '#legalText'?: LocalizedText | null;
}

const name = fact('name', { kind: 'column', sql: (row) => sql`${row}.name` });
const citation = fact('citation', { kind: 'column', sql: (row) => sql`${row}.citation` });

const documentNames: ColumnField = {
  kind: 'column',
  sql: (service, statement) => sql`(
    select coalesce(json_agg(t.name order by d.position), '[]') from document_requirement d
    join document_type_edition t on t.document_type_id = d.document_type_id and ${statement.inForce(sql`t`)}
    where d.edition_id = ${service}.edition_id)`,
};

/** Plans forms and legal bases: the selected fields and the facts from which sentences are made. */
export function basisFields(asked: ReadonlySet<string>, info: GraphQLResolveInfo): PlannedField[] {
  const forms = planPaths(info, 'CallCard', [['forms']], formReadModel);
  const bases = planPaths(info, 'CallCard', [['legalBases']], legalBasisReadModel);
  return [
    ...when(
      asked.has('forms') || asked.has('formSentence'),
      rowsOf('forms', formsOfService, planWith(formReadModel, forms, [name])),
      fact('formText', { kind: 'column', sql: (row) => moduleTextSql(row, '14') }),
      fact('documentNames', documentNames),
    ),
    ...when(
      asked.has('legalBases') || asked.has('legalBasisSentence'),
      rowsOf('legalBases', legalBasesOfService, planWith(legalBasisReadModel, bases, [citation])),
      fact('legalText', { kind: 'column', sql: (row) => moduleTextSql(row, '07') }),
    ),
  ];
}

/** Forms, legal bases and the sentences about them. */
export function basisAnswer(row: BasisRow, { languages }: ReadOptions): object {
  const { '#forms': forms = [], '#legalBases': legalBases = [] } = row;
  const aboutForms = formSentence(
    forms.map((form) => form['#name']),
    row['#formText'] ?? null,
    row['#documentNames'] ?? [],
  );
  const aboutBases = legalBasisSentence(
    legalBases.map((basis) => basis['#citation']),
    row['#legalText'] ?? null,
  );
  return {
    forms,
    formSentence: deliver(aboutForms, languages),
    legalBases,
    legalBasisSentence: deliver(aboutBases, languages),
  };
}

/** The part of a card without a service. */
export const noBasis = { forms: [], formSentence: null, legalBases: [], legalBasisSentence: null };
