import type { Plan } from '../../../platform/read/plan.js';
import { many, type ColumnField, type RelationField } from '../../../platform/read/read-model.js';
import type { Statement } from '../../../platform/read/statement.js';
import { contactChannelReadModel } from '../../../catalogue/contact-channel/contact-channel.read-model.js';
import { columnOf, fact, planWith } from './card-part.js';

/** Facts of a contact channel that the card needs in addition to the selection. */
export interface ChannelFacts {
  id: string;
  kind: string;
  value: string | null;
  visibility: 'PUBLIC' | 'INTERNAL';
  languages: string[];
  organisationId: string | null;
  serviceId: string | null;
}

const facts = fact('channel', {
  kind: 'column',
  sql: (row) => `json_build_object('id', ${row}.contact_channel_id, 'kind', ${row}.kind, 'value', ${row}.value,
    'visibility', ${row}.visibility, 'languages', ${row}.languages, 'organisationId', ${row}.organisation_id, 'serviceId', ${row}.service_id)`,
});

export const channelPlan = (asked: Plan | null): Plan =>
  planWith(contactChannelReadModel, asked, [facts, fact('opening', columnOf(contactChannelReadModel, 'opening'))]);

const isTold = (channel: string, statement: Statement): string =>
  `${statement.inForce(channel)} and ${statement.validToday(channel)} and ${statement.visible(channel)}`;

const order = (channel: string): string =>
  `${channel}.service_id is null, ${channel}.visibility = 'INTERNAL', ${channel}.position, ${channel}.kind, ${channel}.contact_channel_id`;

/** Contact channels of the service itself. */
export const serviceChannels: RelationField = many(() => contactChannelReadModel, {
  from: 'contact_channel_edition',
  where: (channel, service, statement) =>
    `${channel}.service_id = ${service}.service_id and ${channel}.organisation_id is null and ${isTold(channel, statement)}`,
  orderBy: order,
});

/** The office and its ancestors, nearest first. */
const line = (office: string, statement: Statement): string => `with recursive line (id, distance) as (
    select ${office}.organisation_id, 0
    union all
    select above.parent_id, l.distance + 1 from line l
    join organisation_edition above on above.organisation_id = l.id and ${statement.inForce('above')}
    where above.parent_id is not null and l.distance < 20
  )`;

export const officeLine: ColumnField = {
  kind: 'column',
  sql: (office, statement) => `(${line(office, statement)} select json_agg(id order by distance) from line)`,
};

/** Contact channels of an office and its ancestors, without those of other services. */
export const officeChannels = (serviceId: string): RelationField =>
  many(() => contactChannelReadModel, {
    from: 'contact_channel_edition',
    where: (channel, office, statement) =>
      `${channel}.organisation_id in (${line(office, statement)} select id from line)
        and (${channel}.service_id is null or ${channel}.service_id = ${statement.bind(serviceId, 'uuid')}) and ${isTold(channel, statement)}`,
    orderBy: order,
  });
