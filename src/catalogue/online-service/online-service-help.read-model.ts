import { many, one, type ReadModel, type RelationField } from '../../platform/read/read-model.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql, word } from '../../platform/sql/sql.js';
import { contactChannelReadModel } from '../contact-channel/contact-channel.read-model.js';
import { isTold } from '../contact-channel/told-channel.js';
import { HelpPage as HelpPageEntity, KnownProblem as KnownProblemEntity } from './online-service-help.entity.js';
import { AccessibilityStatement, HelpPage, KnownProblem, WorkingCheck } from './online-service-help.type.js';
import { OnlineServiceEdition } from './online-service.entity.js';
import { contentId } from '../record/content-id.js';

const helpPageReadModel: ReadModel = entityReadModel(HelpPage, HelpPageEntity, {
  id: contentId('HelpPage'),
});

const knownProblemReadModel: ReadModel = entityReadModel(KnownProblem, KnownProblemEntity, {
  id: contentId('KnownProblem'),
});

const statementReadModel: ReadModel = entityReadModel(AccessibilityStatement, OnlineServiceEdition, {
  webAddress: 'accessibilityUrl',
  asOf: 'accessibilityAsOf',
});

const partsIn = (table: string, readModel: ReadModel): RelationField =>
  many(() => readModel, {
    from: sql`${word(table)}`,
    where: (part, onlineService) => sql`${part}.edition_id = ${onlineService}.edition_id`,
    orderBy: (part) => sql`${part}.position`,
  });

export const helpPages = partsIn('help_page', helpPageReadModel);

export const knownProblems = partsIn('known_problem', knownProblemReadModel);

/** Contact channels that help with the online service and of which the reader is told. */
export const support: RelationField = many(() => contactChannelReadModel, {
  from: (channel, onlineService) => sql`(
    select l.position as support_position, c.* from online_service_support l
    join contact_channel_edition c on c.contact_channel_id = l.contact_channel_id
    where l.edition_id = ${onlineService}.edition_id) ${channel}`,
  where: (channel, _, statement) => isTold(channel, statement),
  orderBy: (channel) => sql`${channel}.support_position`,
});

export const accessibilityStatement: RelationField = one(() => statementReadModel, {
  from: sql`online_service_edition`,
  where: (statement, onlineService) =>
    sql`${statement}.edition_id = ${onlineService}.edition_id and ${statement}.accessibility_url is not null`,
});

const workingCheckReadModel: ReadModel = entityReadModel(WorkingCheck, OnlineServiceEdition, {
  on: 'workingCheckOn',
  source: 'workingCheckSource',
  address: 'workingCheckAddress',
});

export const workingCheck: RelationField = one(() => workingCheckReadModel, {
  from: sql`online_service_edition`,
  where: (check, onlineService) =>
    sql`${check}.edition_id = ${onlineService}.edition_id and ${check}.working_check_on is not null`,
});
