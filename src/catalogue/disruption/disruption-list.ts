import { page, type PageField, type PageOrder } from '../../platform/read/read-model.js';
import { every, sql } from '../../platform/sql/sql.js';
import { disruptionConditions, type DisruptionFilter } from './disruption-filter.js';
import { disruptionReadModel, isAnnouncedFor } from './disruption.read-model.js';

const latestFirst: PageOrder = {
  name: 'Disruption by start',
  expressions: (row) => [sql`lower(${row}.during)`, sql`${row}.disruption_id`],
  types: ['timestamptz', 'uuid'],
  descending: true,
};

/** Disruptions at an instant that match the filter, latest begin first. */
export const disruptionsPage: PageField = page(
  () => disruptionReadModel,
  {
    from: sql`disruption_edition`,
    where: (disruption, _, statement, args) => {
      const filter = args['filter'] as DisruptionFilter | null | undefined;
      return every([
        isAnnouncedFor(disruption, filter?.at, statement),
        ...disruptionConditions(disruption, filter, statement),
      ]);
    },
  },
  () => latestFirst,
);
