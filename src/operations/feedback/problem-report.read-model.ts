import { organisationReadModel, organisationTable } from '../../catalogue/organisation/organisation.read-model.js';
import { recordInColumn } from '../../catalogue/record/record-relation.js';
import { serviceReadModel, serviceTable } from '../../catalogue/service/service.read-model.js';
import { page, type PageField, type PageOrder, type ReadModel } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { ownedEditions } from '../../catalogue/ownership/owned-editions.js';
import { entityReadModel } from '../../platform/read/entity-read-model.js';
import { sql, type Sql } from '../../platform/sql/sql.js';
import { ProblemReport as ProblemReportEntity } from './problem-report.entity.js';
import { ProblemReport } from './problem-report.type.js';

export const problemReportReadModel: ReadModel = entityReadModel(ProblemReport, ProblemReportEntity, {
  service: recordInColumn(() => serviceReadModel, serviceTable, sql`service_id`),
  organisation: recordInColumn(() => organisationReadModel, organisationTable, sql`organisation_id`),
});

/** Condition: the report concerns a service of one of the organisations; always true when these are null. */
const isOfServicesOf = (report: Sql, organisations: readonly string[] | null, statement: Statement): Sql =>
  organisations
    ? sql`${report}.service_id in (select e.service_id from ${ownedEditions('services', organisations, statement)})`
    : sql`true`;

const latestFirst: PageOrder = {
  name: 'ProblemReport by moment',
  expressions: (row) => [sql`${row}.reported_at`, sql`${row}.id`],
  types: ['timestamptz', 'uuid'],
  descending: true,
};

export interface ReportScope {
  organisations: readonly string[] | null;
  resolved: boolean;
}

/** Reports about services of organisations, open or resolved, latest first. */
export const problemReportsPage: PageField = page(
  () => problemReportReadModel,
  {
    from: sql`problem_report`,
    where: (report, _, statement, args) => {
      const { organisations, resolved } = args['scope'] as ReportScope;
      const isOpen = sql`${report}.resolved_at is ${resolved ? sql`not null` : sql`null`}`;
      return sql`${isOpen} and ${isOfServicesOf(report, organisations, statement)}`;
    },
  },
  () => latestFirst,
);
