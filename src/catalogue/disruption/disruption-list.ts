import { page, type PageField, type PageOrder } from '../../platform/read/read-model.js';
import { disruptionConditions, type DisruptionFilter } from './disruption-filter.js';
import { disruptionReadModel, isAnnouncedFor } from './disruption.read-model.js';

const latestFirst: PageOrder = {
  name: 'Disruption by start',
  expressions: (row) => [`lower(${row}.during)`, `${row}.disruption_id`],
  types: ['timestamptz', 'uuid'],
  descending: true,
};

/** The disruptions of an instant that the filter lets through; what began last, first. */
export const disruptionsPage: PageField = page(
  () => disruptionReadModel,
  {
    from: 'disruption_edition',
    where: (disruption, _, statement, args) => {
      const filter = args['filter'] as DisruptionFilter | null | undefined;
      return [
        isAnnouncedFor(disruption, filter?.at, statement),
        ...disruptionConditions(disruption, filter, statement),
      ].join(' and ');
    },
  },
  () => latestFirst,
);
