import { ownedEditions } from '../../catalogue/ownership/owned-editions.js';
import { literal, sql } from '../../platform/sql/sql.js';
import { taskOfRecord, type FindTasks } from '../../catalogue/task/record-task.js';
import { dueAfter, type OpenTask } from '../../catalogue/task/task.rules.js';
import { ProblemKind } from './problem-kind.js';

/** Maximum number of reports per list, latest first. */
const mostReports = 1_000;

interface ReportRow extends Record<string, unknown> {
  report: string;
  kind: ProblemKind;
  text: string;
  reportedAt: Date;
  id: string;
  slug: string;
  owner: string | null;
}

/** Kinds of problems that mislead people and therefore must be corrected. */
const misleading: readonly ProblemKind[] = [
  ProblemKind.WRONG_INFORMATION,
  ProblemKind.WRONG_NUMBER,
  ProblemKind.DEAD_LINK,
];

function taskOf({ report, kind, text, reportedAt, ...row }: ReportRow): OpenTask {
  const severity = misleading.includes(kind) ? 'MUST' : 'SHOULD';
  return taskOfRecord('services', row, {
    kind: 'FEEDBACK',
    severity,
    message: text,
    report,
    due: dueAfter(reportedAt, severity),
  });
}

/** Tasks for unresolved reports about services. */
export const feedbackTasks: FindTasks = async ({ database, organisations, begin }) => {
  const statement = begin();
  const rows = await database.query<ReportRow>(
    sql`select p.id as report, p.kind, p.text, p.reported_at as "reportedAt", s.id, s.slug, s.owner
     from problem_report p
     join (select e.service_id as id, r.slug, k.owner
       from ${ownedEditions('services', organisations, statement)}) s on s.id = p.service_id
     where p.resolved_at is null order by p.reported_at desc, p.id limit ${literal(mostReports)}`.text,
    statement.parameters,
  );
  return rows.map(taskOf);
};
