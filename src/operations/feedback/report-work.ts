import type { ClientBase } from 'pg';
import { organisationLookups } from '../../catalogue/organisation/organisation.read-model.js';
import { servicesNamedBy, type ServiceRef } from '../../catalogue/service/service-ref.js';
import { lockById } from '../../platform/mutation/entity-repository.js';
import { recordNamedBy } from '../../platform/graphql/record-ref-sql.js';
import type { RecordRef } from '../../platform/graphql/record-ref.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { Statement } from '../../platform/read/statement.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import { checkWords } from '../../catalogue/record/check/check-words.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { stateOf } from '../../catalogue/record/write/record-state.js';
import { isWithin, scopeOf } from '../../catalogue/ownership/scope.js';
import { refuse } from '../../platform/mutation/user-error.js';
import { usualTag } from '../../platform/i18n/language-tag.js';
import { sql } from '../../platform/sql/sql.js';
import { ProblemKind } from './problem-kind.js';
import { ProblemReport } from './problem-report.entity.js';
import { reportedPage, reportedText } from './check-report.js';
import { recordedContacts } from './recorded-contacts.js';
import type { ReportProblemInput, ResolveReportArguments } from './problem-report.type.js';
import { contentOf } from '../../catalogue/record/content-of.js';

const several = {
  de: 'Mehrere Leistungen haben diesen Leistungsschlüssel. Nennen Sie eine mit ihrem Kurznamen oder ihrer Kennung.',
  en: 'Several services have this LeiKa key. Name one by its slug or id.',
};

async function serviceId(client: ClientBase, ref: ServiceRef, readOptions: ReadOptions): Promise<string> {
  const statement = new Statement(readOptions);
  const query = sql`select named.id from (${servicesNamedBy(ref, statement)}) named limit 2`;
  const { rows } = await client.query<{ id: string }>(query.text, statement.parameters);
  if (rows.length > 1) refuse('INVALID_CONTENT', ['service'], several);
  return (rows[0] ?? refuse('NOT_FOUND', ['service'])).id;
}

async function organisationId(client: ClientBase, ref: RecordRef, readOptions: ReadOptions): Promise<string> {
  const statement = new Statement(readOptions);
  const query = recordNamedBy(organisationLookups, 'Organisation', sql`organisation_id`, ref, statement);
  const { rows } = await client.query<{ organisation_id: string }>(query.text, statement.parameters);
  return (rows[0] ?? refuse('NOT_FOUND', ['organisation'])).organisation_id;
}

/** Stores a report that contains no personal data. */
export async function reportProblem(
  { client, em, principal }: MutationContext,
  { service, organisation, kind, text, language, page }: ReportProblemInput,
  readOptions: ReadOptions,
): Promise<{ report: string }> {
  const now = new Date();
  const about = {
    serviceId: await serviceId(client, service, readOptions),
    organisationId: organisation ? await organisationId(client, organisation, readOptions) : null,
  };
  const recorded = await recordedContacts(client, text, readOptions);
  const allowed = { recorded, correctsNumber: kind === ProblemKind.WRONG_NUMBER };
  const [said, address] = [reportedText(text, now, allowed), reportedPage(page, now)];
  const report = em.create(ProblemReport, {
    ...about,
    kind,
    text: said,
    language: usualTag(language) ?? language.toLowerCase(),
    page: address,
    reportedBy: principal.id || null,
  });
  await em.flush();
  return { report: report.id };
}

async function isOwn({ client, principal }: MutationContext, recordId: string): Promise<boolean> {
  const scope = await scopeOf(client, principal, 'change-set:edit');
  if (scope === 'EVERYWHERE') return true;
  const state = await stateOf(client, 'services', recordId);
  if (!state) return false;
  return isWithin({ client, scope, changeSetId: null }, 'services', contentOf('services', state.document));
}

const isDone = {
  de: 'Diese Meldung ist schon erledigt. Es ist nichts weiter zu tun.',
  en: 'This report is already resolved. There is nothing left to do.',
};

/** Resolves a report, which ends its task. */
export async function resolveReport(
  mutation: MutationContext,
  { id, answer = null }: ResolveReportArguments,
): Promise<{ report: string }> {
  const { client, em, principal } = mutation;
  if (answer !== null) checkWords('answer', answer);
  const found = await lockById(mutation, ProblemReport, id);
  if (!found || !(await isOwn(mutation, found.serviceId))) return refuse('NOT_FOUND', ['id']);
  if (found.resolvedAt) refuse('WRONG_STATUS', ['id'], isDone);
  found.resolvedBy = principal.id;
  found.resolvedAt = new Date();
  found.answer = answer;
  await em.flush();
  await recordAudit(client, {
    actor: principal.id,
    action: 'resolveReport',
    recordId: found.serviceId,
    kind: 'SERVICE',
    after: { report: id, answer },
  });
  return { report: id };
}
