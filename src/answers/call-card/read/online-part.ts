import type { GraphQLResolveInfo } from 'graphql';
import { deliver } from '../../../platform/i18n/localized-text.js';
import type { Row } from '../../../platform/read/hydrate.js';
import { planPaths } from '../../../platform/read/plan-paths.js';
import type { ReadOptions } from '../../../platform/read/read-options.js';
import type { Plan } from '../../../platform/read/plan.js';
import { one, type RelationField } from '../../../platform/read/read-model.js';
import { sql } from '../../../platform/sql/sql.js';
import { onlineServiceReadModel } from '../../../catalogue/online-service/online-service.read-model.js';
import { fact, planWith, relationOf, rowsOf } from './card-part.js';
import { onlineNeeds, type OnlineNeedFacts } from '../wording/online-needs.rules.js';

export interface OnlineRow extends Row {
  '#online': OnlineNeedFacts & { id: string };
  '#outage'?: Row | null;
}

const facts = fact('online', {
  kind: 'column',
  sql: (row) => sql`json_build_object('id', ${row}.online_service_id, 'assuranceLevel', ${row}.assurance_level,
    'identificationMeans', ${row}.identification_means, 'paymentMethods', ${row}.payment_methods, 'languages', ${row}.languages)`,
});

const outageAt = (at: Date): RelationField => {
  const { readModel } = relationOf(onlineServiceReadModel, 'outages');
  return one(readModel, {
    from: sql`outage`,
    where: (outage, onlineService, statement) =>
      sql`${outage}.edition_id = ${onlineService}.edition_id and ${outage}.during @> ${statement.bind(at, 'timestamptz')}`,
    orderBy: (outage) => sql`lower(${outage}.during)`,
  });
};

/** Plans online services: the selected fields and those that the card needs. */
export function onlinePlan(info: GraphQLResolveInfo, at: Date): Plan {
  const outage = outageAt(at);
  const outagePlan = planPaths(info, 'CallCard', [['onlineServices', 'outage']], outage.readModel());
  return planWith(
    onlineServiceReadModel,
    planPaths(info, 'CallCard', [['onlineServices', 'onlineService']], onlineServiceReadModel),
    [facts, ...(outagePlan ? [rowsOf('outage', outage, outagePlan)] : [])],
  );
}

/** Online services without duplicates. */
export function onlineServicesAnswer(rows: readonly OnlineRow[], { languages }: ReadOptions): object[] {
  const distinct = new Map(rows.map((row) => [row['#online'].id, row]));
  return [...distinct.values()].map((row) => ({
    onlineService: row,
    needs: onlineNeeds(row['#online']).map((need) => deliver(need, languages)),
    outage: row['#outage'] ?? null,
  }));
}
