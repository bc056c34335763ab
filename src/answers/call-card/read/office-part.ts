import type { GraphQLResolveInfo } from 'graphql';
import { planPaths } from '../../../platform/read/plan/plan-paths.js';
import type { Plan, PlannedField } from '../../../platform/read/plan/plan.js';
import type { ColumnField } from '../../../platform/read/read-model.js';
import { sql } from '../../../platform/sql/sql.js';
import { accessFactsOf } from '../../../catalogue/accessibility/accessibility.read-model.js';
import { contactChannelReadModel } from '../../../catalogue/contact-channel/contact-channel.read-model.js';
import { disruptionReadModel } from '../../../catalogue/disruption/disruption.read-model.js';
import { openingOf } from '../../../catalogue/opening-hours/opening-state.read-model.js';
import { organisationReadModel } from '../../../catalogue/organisation/organisation.read-model.js';
import type { GivenPlaces } from '../../../catalogue/place/place-ref.js';
import { responsibilityReadModel } from '../../../catalogue/responsibility/responsibility.read-model.js';
import {
  promisesOfOrganisation,
  servicePromiseReadModel,
} from '../../../catalogue/service-promise/service-promise.read-model.js';
import { channelPlan, officeChannels, officeLine } from './card-channels.js';
import { disruptionPlan, officeDisruptions } from './card-disruptions.js';
import { columnOf, fact, planWith, relationOf, rowsOf, when, type CardScope } from './card-part.js';
import { promisePlan } from './card-promises.js';
import { arsOfOffice } from './card-region.js';
import { municipalityNames, officeNearness } from '../../../catalogue/organisation/office-whereabouts.js';
import { onlinePlan } from './online-part.js';
import { recentChanges } from './recent-changes.js';
import { channelPaths, channelsWanted } from './channel-paths.js';

const addresses = ({ isEvidenceAsked }: CardScope): ColumnField => ({
  kind: 'column',
  sql: (row, statement) => sql`(select coalesce(json_agg(json_build_object('kind', a.kind, 'street', a.street,
    'postalCode', a.postal_code, 'city', a.city, 'accessibility', ${accessFactsOf(sql`a`, isEvidenceAsked, statement)}) order by a.position), '[]')
    from address a where a.edition_id = ${row}.edition_id and ${statement.validToday(sql`a`)})`,
});

const ownFacts = (scope: CardScope): readonly PlannedField[] => [
  fact('id', { kind: 'column', sql: (row) => sql`${row}.organisation_id` }),
  fact('name', { kind: 'column', sql: (row) => sql`${row}.name` }),
  fact('ars', arsOfOffice),
  fact('line', officeLine),
  fact('addresses', addresses(scope)),
  fact('payment', columnOf(organisationReadModel, 'paymentMethods')),
  fact('accessibility', columnOf(organisationReadModel, 'accessibility')),
];

const whereabouts = (place: GivenPlaces): readonly PlannedField[] => [
  fact('nearness', officeNearness(place)),
  fact('municipalities', municipalityNames(place)),
];

function officePlan(asked: ReadonlySet<string>, info: GraphQLResolveInfo, scope: CardScope): Plan {
  const asksPlans = (path: string, readModel: typeof organisationReadModel): Plan | null =>
    planPaths(info, 'CallCard', [path.split('.')], readModel);
  return planWith(organisationReadModel, asksPlans('offices.organisation', organisationReadModel), [
    ...ownFacts(scope),
    ...(scope.place ? whereabouts(scope.place) : []),
    fact('opening', openingOf('organisation_edition_id', scope.isEvidenceAsked)),
    ...when(
      channelsWanted(asked),
      rowsOf(
        'channels',
        officeChannels(scope),
        channelPlan(planPaths(info, 'CallCard', channelPaths, contactChannelReadModel), scope),
      ),
    ),
    ...when(
      asked.has('promises'),
      rowsOf(
        'promises',
        promisesOfOrganisation,
        promisePlan(asksPlans('promises.promise', servicePromiseReadModel), scope),
      ),
    ),
    ...when(
      asked.has('disruptions'),
      rowsOf('disruptions', officeDisruptions(scope), disruptionPlan(asksPlans('disruptions', disruptionReadModel))),
    ),
    ...when(
      asked.has('recentChanges'),
      fact(
        'changes',
        recentChanges('organisation', scope.at, (row) => sql`${row}.name`),
      ),
    ),
  ]);
}

const ofOffices = [
  'offices',
  'numbers',
  'appointments',
  'relays',
  'promises',
  'interpreterLanguages',
  'accessibility',
  'disruptions',
  'recentChanges',
];

/** Reads the responsibilities that apply at the place, in one statement; null when none are selected. */
export function responsiblePlan(asked: ReadonlySet<string>, info: GraphQLResolveInfo, scope: CardScope): Plan | null {
  const path = [['responsibility|ResponsibilityAnswer', 'responsible', 'responsibility']];
  const own = planPaths(info, 'CallCard', path, responsibilityReadModel);
  const hasOffices = ofOffices.some((name) => asked.has(name));
  if (!own && !hasOffices && !asked.has('onlineServices')) return null;
  return planWith(responsibilityReadModel, own, [
    ...when(
      hasOffices,
      rowsOf('organisation', relationOf(responsibilityReadModel, 'organisation'), officePlan(asked, info, scope)),
    ),
    ...when(
      asked.has('disruptions'),
      fact('onlineServiceId', { kind: 'column', sql: (row) => sql`${row}.online_service_id` }),
    ),
    ...when(
      asked.has('onlineServices'),
      rowsOf('onlineService', relationOf(responsibilityReadModel, 'onlineService'), onlinePlan(info, scope)),
    ),
  ]);
}
