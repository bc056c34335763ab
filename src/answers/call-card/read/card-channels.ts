import { isTold } from '../../../catalogue/contact-channel/told-channel.js';
import { evidenceIf, evidenceOfRecord, type WithEvidence } from '../../../catalogue/evidence/evidence.read-model.js';
import { openingOf } from '../../../catalogue/opening-hours/opening-state.read-model.js';
import { organisationTable } from '../../../catalogue/organisation/organisation.read-model.js';
import { upwards } from '../../../catalogue/record/hierarchy.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import type { Plan, PlannedField } from '../../../platform/read/plan/plan.js';
import { many, type ColumnField, type RelationField } from '../../../platform/read/read-model.js';
import type { Statement } from '../../../platform/read/statement.js';
import { sql, type Sql } from '../../../platform/sql/sql.js';
import { contactChannelReadModel } from '../../../catalogue/contact-channel/contact-channel.read-model.js';
import { fact, planWith, type CardScope } from './card-part.js';

/** Facts of a contact channel that the card needs in addition to the selection. */
export interface ChannelFacts extends WithEvidence {
  id: string;
  kind: string;
  value: string | null;
  label: LocalizedText | null;
  visibility: 'PUBLIC' | 'INTERNAL';
  languages: string[];
  organisationId: string | null;
  serviceId: string | null;
}

const factsOf = ({ isEvidenceAsked }: CardScope): PlannedField =>
  fact('channel', {
    kind: 'column',
    sql: (
      row,
      statement,
    ) => sql`json_build_object('id', ${row}.contact_channel_id, 'kind', ${row}.kind, 'value', ${row}.value,
    'label', ${row}.label, 'visibility', ${row}.visibility, 'languages', ${row}.languages, 'organisationId', ${row}.organisation_id, 'serviceId', ${row}.service_id,
    'evidence', ${evidenceIf(isEvidenceAsked, () => evidenceOfRecord(sql`${row}.contact_channel_id`, statement))})`,
  });

export const channelPlan = (asked: Plan | null, scope: CardScope): Plan =>
  planWith(contactChannelReadModel, asked, [
    factsOf(scope),
    fact('opening', openingOf('contact_channel_edition_id', scope.isEvidenceAsked)),
  ]);

const order = (channel: Sql): Sql =>
  sql`${channel}.service_id is null, ${channel}.visibility = 'INTERNAL', ${channel}.position, ${channel}.kind, ${channel}.contact_channel_id`;

/** Contact channels of the service itself. */
export const serviceChannels: RelationField = many(() => contactChannelReadModel, {
  from: sql`contact_channel_edition`,
  where: (channel, service, statement) =>
    sql`${channel}.service_id = ${service}.service_id and ${channel}.organisation_id is null and ${isTold(channel, statement)}`,
  orderBy: order,
});

/** The office and its ancestors, nearest first. */
const line = (office: Sql, statement: Statement): Sql =>
  upwards(organisationTable, sql`select ${office}.organisation_id`, statement);

export const officeLine: ColumnField = {
  kind: 'column',
  sql: (office, statement) =>
    sql`(select json_agg(line.id order by line.distance) from ${line(office, statement)} line)`,
};

/** Contact channels of an office and its ancestors, without those of other services. */
export const officeChannels = ({ serviceId }: CardScope): RelationField =>
  many(() => contactChannelReadModel, {
    from: sql`contact_channel_edition`,
    where: (channel, office, statement) =>
      sql`${channel}.organisation_id in (select line.id from ${line(office, statement)} line)
        and (${channel}.service_id is null or ${channel}.service_id = ${statement.bind(serviceId, 'uuid')}) and ${isTold(channel, statement)}`,
    orderBy: order,
  });
