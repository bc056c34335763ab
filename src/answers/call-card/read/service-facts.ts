import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { ColumnField, TextField } from '../../../platform/read/read-model.js';
import type { Statement } from '../../../platform/read/statement.js';
import { sql, type Sql } from '../../../platform/sql/sql.js';
import { placesAround, type PlaceRef } from '../../../catalogue/place/place-ref.js';
import { serviceReadModel } from '../../../catalogue/service/service.read-model.js';

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

export const processingTimes: ColumnField = {
  kind: 'column',
  sql: (
    row,
  ) => sql`(select coalesce(json_agg(json_build_object('minimum', p.minimum, 'maximum', p.maximum, 'unit', p.unit,
    'variant', p.variant, 'description', p.description) order by p.position), '[]')
    from processing_time p where p.edition_id = ${row}.edition_id)`,
};

export interface PlaceOption {
  id: string;
  name: LocalizedText;
  within: LocalizedText | null;
}

/** Places with a recorded responsibility: the options while no place is given. */
export const laidDownPlaces: ColumnField = {
  kind: 'column',
  sql: (row, statement) => sql`(select coalesce(json_agg(x), '[]') from (
    select p.place_id as id, p.name,
      (select w.name from place_edition w where w.place_id = p.parent_id and ${statement.inForce(sql`w`)}) as within
    from place_edition p where ${statement.inForce(sql`p`)} and p.place_id in (
      select r.place_id from responsibility_edition r
      where r.service_id = ${row}.service_id and ${statement.inForce(sql`r`)} and ${statement.validToday(sql`r`)})
    order by p.sort_name, p.place_id limit 50) x)`,
};

/** Whether the service's areas contain the place, independent of responsibilities. */
export const holdsAt = (place: PlaceRef): ColumnField => ({
  kind: 'column',
  sql: (row, statement) => sql`exists (
    select from service_area a where a.edition_id = ${row}.edition_id
    and a.place_id in (${placesAround(place, statement)}))`,
});
