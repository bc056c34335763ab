import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { many, page, type PageField, type PageOrder, type ReadModel } from '../../platform/read/read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { spokenNumber } from '../contact-channel/spoken-number.rules.js';
import { spokenWithNumbers } from '../contact-channel/spoken-text.read-model.js';
import { editionTable } from '../record/edition-table.js';
import { recordFields, recordLookups } from '../record/record.read-model.js';
import { slugOrder } from '../record/slug-order.js';
import { patternsOf } from '../word-pattern/word-pattern.read-model.js';
import { emergencyRecordType } from './emergency.edition.js';
import { EmergencyEdition, EmergencyNumber as EmergencyNumberEntity } from './emergency.entity.js';
import { Emergency, EmergencyNumber } from './emergency.type.js';
import { contentId } from '../record/content-id.js';

const emergencyTable = editionTable(emergencyRecordType);

export const emergencyLookups = recordLookups(emergencyTable);

const numberReadModel: ReadModel = entityReadModel(EmergencyNumber, EmergencyNumberEntity, {
  id: contentId('EmergencyNumber'),
  spokenNumber: { kind: 'column', sql: (row) => sql`${row}.phone`, convert: spokenNumber },
});

export const emergencyReadModel: ReadModel = entityReadModel(Emergency, EmergencyEdition, {
  ...recordFields(emergencyTable),
  numbers: many(() => numberReadModel, {
    from: sql`emergency_number`,
    where: (number, emergency) => sql`${number}.edition_id = ${emergency}.edition_id`,
    orderBy: (number) => sql`${number}.position`,
  }),
  patterns: patternsOf('emergency_edition_id'),
  spoken: spokenWithNumbers(
    (row) => sql`${row}.instruction`,
    (row) => sql`(select json_agg(json_build_object('name', n.name, 'phone', n.phone) order by n.position)
      from emergency_number n where n.edition_id = ${row}.edition_id)`,
  ),
});

/** The lowest rank first; parts of cursors are texts, so the rank has the width of the highest. */
const rankOrder = (): PageOrder => {
  const bySlug = slugOrder(emergencyTable);
  return {
    name: 'Emergency by rank',
    expressions: (row) => [sql`lpad(${row}.rank::text, 4, '0')`, ...bySlug.expressions(row)],
    types: ['text', ...bySlug.types],
    descending: false,
  };
};

export const emergenciesPage: PageField = page(
  () => emergencyReadModel,
  { from: sql`emergency_edition`, where: (emergency, _, statement) => statement.inForce(emergency) },
  rankOrder,
);
