import { page, type PageField, type PageOrder } from '../../platform/read/read-model.js';
import { every, sql } from '../../platform/sql/sql.js';
import type { FoundOrganisations } from './finding/find-organisations.js';
import { organisationConditions, type OrganisationFilter } from './organisation-filter.js';
import { organisationOrder, organisationReadModel } from './organisation.read-model.js';

/** By rank, and by name where it is equal. */
const rankOrder: PageOrder = {
  name: 'Organisation by rank',
  expressions: (row) => [sql`${row}.rank`, ...organisationOrder.expressions(row)],
  types: ['text', ...organisationOrder.types],
  descending: false,
};

/** All organisations that are active on the day and match the filter; with `found`, those that were found, in their order. */
export const organisationsPage: PageField = page(
  () => organisationReadModel,
  {
    from: (row, _, statement, { found }) => {
      if (!found) return sql`organisation_edition ${row}`;
      const { ids, ranks } = found as FoundOrganisations;
      return sql`(select edition.*, listed.rank from unnest(${statement.bind(ids, 'uuid[]')}, ${statement.bind(ranks, 'text[]')}) listed (id, rank)
        join organisation_edition edition on edition.organisation_id = listed.id) ${row}`;
    },
    where: (row, _, statement, { filter, found }) =>
      every([
        statement.inForce(row),
        statement.validToday(row, 'active'),
        ...(found ? [] : organisationConditions(row, filter as OrganisationFilter | null, statement)),
      ]),
  },
  ({ found }) => (found ? rankOrder : organisationOrder),
);
