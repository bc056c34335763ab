import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { many, page, type PageField, type ReadModel } from '../../platform/read/read-model.js';
import { sql } from '../../platform/sql/sql.js';
import { spokenWithNumbers } from '../contact-channel/spoken-text.read-model.js';
import { placeReadModel, placeTable } from '../place/place.read-model.js';
import { editionTable } from '../record/edition-table.js';
import { recordFields, recordLookups } from '../record/record.read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { slugOrder } from '../record/slug-order.js';
import { referralRecordType } from './referral.edition.js';
import { ReferralEdition, ReferralTerm as ReferralTermEntity } from './referral.entity.js';
import { Referral, ReferralTerm } from './referral.type.js';
import { contentId } from '../record/content-id.js';

const referralTable = editionTable(referralRecordType);

export const referralLookups = recordLookups(referralTable);

const termReadModel: ReadModel = entityReadModel(ReferralTerm, ReferralTermEntity, {
  id: contentId('ReferralTerm'),
});

export const referralReadModel: ReadModel = entityReadModel(Referral, ReferralEdition, {
  ...recordFields(referralTable),
  place: recordInColumn(() => placeReadModel, placeTable, sql`place_id`),
  terms: many(() => termReadModel, {
    from: sql`referral_term`,
    where: (term, referral) => sql`${term}.edition_id = ${referral}.edition_id`,
    orderBy: (term) => sql`${term}.language, ${term}.term`,
  }),
  spoken: spokenWithNumbers(
    (row) => sql`${row}.explanation`,
    (row) =>
      sql`case when ${row}.phone is not null then json_build_array(json_build_object('phone', ${row}.phone)) end`,
  ),
});

export const referralsPage: PageField = page(
  () => referralReadModel,
  { from: sql`referral_edition`, where: (referral, _, statement) => statement.inForce(referral) },
  () => slugOrder(referralTable),
);
