import type { GraphQLResolveInfo } from 'graphql';
import { planPaths } from '../../../platform/read/plan/plan-paths.js';
import type { Given } from '../../../platform/read/plan/given.js';
import type { Plan } from '../../../platform/read/plan/plan.js';
import { one, type RelationField } from '../../../platform/read/read-model.js';
import { sql } from '../../../platform/sql/sql.js';
import { onlineServiceReadModel } from '../../../catalogue/online-service/online-service.read-model.js';
import { contactChannelReadModel } from '../../../catalogue/contact-channel/contact-channel.read-model.js';
import { onlineServiceStateIn } from '../../../catalogue/disruption/online-service-state.read-model.js';
import { channelPlan } from './card-channels.js';
import { fact, planWith, relationOf, rowsOf, type CardScope } from './card-part.js';

const facts = fact('online', {
  kind: 'column',
  sql: (row) => sql`json_build_object('id', ${row}.online_service_id, 'assuranceLevel', ${row}.assurance_level,
    'identificationMeans', ${row}.identification_means, 'paymentMethods', ${row}.payment_methods, 'languages', ${row}.languages)`,
});

const outageAt = (at: Given): RelationField => {
  const { readModel } = relationOf(onlineServiceReadModel, 'outages');
  return one(readModel, {
    from: sql`outage`,
    where: (outage, onlineService, statement) =>
      sql`${outage}.edition_id = ${onlineService}.edition_id and ${outage}.during @> ${statement.bind(at, 'timestamptz')}`,
    orderBy: (outage) => sql`lower(${outage}.during)`,
  });
};

/** Plans online services: the selected fields and those that the card needs. */
export function onlinePlan(info: GraphQLResolveInfo, scope: CardScope): Plan {
  const outage = outageAt(scope.at);
  const outagePlan = planPaths(info, 'CallCard', [['onlineServices', 'outage']], outage.readModel());
  const supportPlan = planPaths(info, 'CallCard', [['onlineServices', 'numbers', 'channel']], contactChannelReadModel);
  return planWith(
    onlineServiceReadModel,
    planPaths(info, 'CallCard', [['onlineServices', 'onlineService']], onlineServiceReadModel),
    [
      facts,
      fact('state', onlineServiceStateIn(scope)),
      rowsOf('support', relationOf(onlineServiceReadModel, 'support'), channelPlan(supportPlan, scope)),
      ...(outagePlan ? [rowsOf('outage', outage, outagePlan)] : []),
    ],
  );
}
