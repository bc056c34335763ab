import type { ColumnField, TextField } from '../../../platform/read/read-model.js';
import {
  evidenceIf,
  evidenceOfRecord,
  evidenceOfServicePart,
} from '../../../catalogue/evidence/evidence.read-model.js';
import type { Statement } from '../../../platform/read/statement.js';
import { sql, type Sql } from '../../../platform/sql/sql.js';
import { namedPlaces } from '../../../catalogue/place/place-hierarchy.js';
import { serviceReadModel } from '../../../catalogue/service/service.read-model.js';
import type { CardScope } from './card-part.js';

const textSql = (name: 'teaser' | 'summary', row: Sql, statement: Statement): Sql => {
  const field = serviceReadModel.fields[name] as TextField;
  return field.sql(row, statement);
};

/** Texts that may be read out, in order of preference. */
export const speechFacts: ColumnField = {
  kind: 'column',
  sql: (
    row,
    statement,
  ) => sql`json_build_object('spoken', ${row}.spoken, 'teaser', ${textSql('teaser', row, statement)},
    'summary', ${textSql('summary', row, statement)})`,
};

export const processingTimes = ({ isEvidenceAsked }: CardScope): ColumnField => ({
  kind: 'column',
  sql: (
    row,
    statement,
  ) => sql`(select coalesce(json_agg(json_build_object('minimum', p.minimum, 'maximum', p.maximum, 'unit', p.unit,
    'variant', p.variant, 'description', p.description,
    'evidence', ${evidenceIf(isEvidenceAsked, () => evidenceOfServicePart(sql`p`, statement))}) order by p.position), '[]')
    from processing_time p where p.edition_id = ${row}.edition_id)`,
});

/** SQL: the responsibilities of the service on the day, wherever they are laid down. */
const laidDownOf = (service: Sql, statement: Statement): Sql =>
  sql`responsibility_edition r
    where r.service_id = ${service}.service_id and ${statement.inForce(sql`r`)} and ${statement.validToday(sql`r`)}`;

/** Their evidence. */
export const laidDownEvidence: ColumnField = {
  kind: 'column',
  sql: (row, statement) => sql`(select coalesce(json_agg(json_build_object(
      'evidence', ${evidenceOfRecord(sql`r.responsibility_id`, statement)}) order by r.position, r.responsibility_id), '[]')
    from ${laidDownOf(row, statement)})`,
};

/** Places with a recorded responsibility: the options while no place is given. */
export const laidDownPlaces: ColumnField = {
  kind: 'column',
  sql: (row, statement) => {
    const places = sql`select r.place_id from ${laidDownOf(row, statement)}`;
    return sql`(select coalesce(json_agg(x), '[]') from (${namedPlaces(places, statement)} limit 50) x)`;
  },
};
