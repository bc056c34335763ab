import { page, type PageField } from '../../platform/read/read-model.js';
import { every, sql } from '../../platform/sql/sql.js';
import { organisationConditions, type OrganisationFilter } from './organisation-filter.js';
import { organisationOrder, organisationReadModel } from './organisation.read-model.js';

/** All organisations that are active on the day and match the filter. */
export const organisationsPage: PageField = page(
  () => organisationReadModel,
  {
    from: sql`organisation_edition`,
    where: (row, _, statement, { filter }) =>
      every([
        statement.inForce(row),
        statement.validToday(row, 'active'),
        ...organisationConditions(row, filter as OrganisationFilter | null, statement),
      ]),
  },
  () => organisationOrder,
);
