import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { stateOf } from '../../catalogue/record/write/record-state.js';
import { decidesAlone, scopeOf, type Scope } from '../../catalogue/ownership/scope.js';
import { refuse } from '../../platform/mutation/user-error.js';
import type { DisruptionReport } from './disruption-report.js';
import { contentOf } from '../../catalogue/record/content-of.js';

const scopes = [
  { kind: 'contact-channels', column: 'contactChannelId', field: 'contactChannel' },
  { kind: 'online-services', column: 'onlineServiceId', field: 'onlineService' },
  { kind: 'services', column: 'serviceId', field: 'service' },
  { kind: 'organisations', column: 'organisationId', field: 'organisation' },
  { kind: 'places', column: 'placeId', field: 'place' },
] as const satisfies { kind: RecordKindName; column: keyof DisruptionReport; field: string }[];

/** Records that a disruption names, narrowest first. */
export const namedRecords = (report: DisruptionReport) =>
  scopes.flatMap(({ kind, column, field }) => {
    const recordId = report[column];
    return recordId === null ? [] : [{ kind, field, recordId }];
  });

/** Whether a record in force lies within the caller's scope. */
async function isOwn(
  { client }: MutationContext,
  scope: Scope,
  kind: RecordKindName,
  recordId: string,
): Promise<boolean> {
  const state = await stateOf(client, kind, recordId);
  if (!state || scope === 'EVERYWHERE') return state !== null;
  const content = contentOf(kind, state.document);
  return decidesAlone({ client, scope, changeSetId: null }, kind, content);
}

const apart = {
  de: 'Der Kontaktkanal gehört nicht zu dieser Organisationseinheit oder Leistung. Nennen Sie nur den Kanal.',
  en: 'The contact channel does not belong to this organisation or service. Name the channel alone.',
};

async function checkChannel(
  { client }: MutationContext,
  { contactChannelId, organisationId, serviceId }: DisruptionReport,
): Promise<void> {
  if (!contactChannelId) return;
  const { rowCount } = await client.query(
    `select from contact_channel_edition where contact_channel_id = $1 and in_force @> clock_timestamp()
       and ($2::uuid is null or organisation_id = $2) and ($3::uuid is null or service_id is null or service_id = $3)`,
    [contactChannelId, organisationId, serviceId],
  );
  if (rowCount === 0) refuse('INVALID_CONTENT', ['contactChannel'], apart);
}

const notOfOnlineService = {
  de: 'Ein Onlinedienst gehört zu keiner Organisationseinheit und keinem Kontaktkanal. Nennen Sie ihn allein, mit einer Leistung oder mit einem Gebiet.',
  en: 'An online service belongs to no organisation and no contact channel. Name it alone, with a service or with a place.',
};
const notServed = {
  de: 'Diese Leistung kann man dort nicht beantragen. Nennen Sie nur den Onlinedienst.',
  en: 'This service cannot be applied for there. Name the online service alone.',
};

async function checkOnlineService({ client }: MutationContext, report: DisruptionReport): Promise<void> {
  const { onlineServiceId, serviceId, organisationId, contactChannelId } = report;
  if (!onlineServiceId) return;
  if (organisationId ?? contactChannelId) refuse('INVALID_CONTENT', ['onlineService'], notOfOnlineService);
  if (!serviceId) return;
  const { rowCount } = await client.query(
    `select from responsibility_edition
     where online_service_id = $1 and service_id = $2 and in_force @> clock_timestamp() limit 1`,
    [onlineServiceId, serviceId],
  );
  if (rowCount === 0) refuse('INVALID_CONTENT', ['onlineService'], notServed);
}

const onlyPlace = {
  de: 'Störungen eines ganzen Gebiets meldet die Administration. Nennen Sie eine Ihrer Leistungen, Organisationseinheiten, Onlinedienste oder einen Ihrer Kanäle.',
  en: 'Disruptions of a whole place are announced by administrators. Name one of your services, organisations, online services or channels.',
};

/** Rejects a disruption of records that do not exist or lie outside the caller's scope. */
export async function checkScope(mutation: MutationContext, report: DisruptionReport): Promise<void> {
  const scope = await scopeOf(mutation.client, mutation.principal, 'disruption:announce');
  const named = namedRecords(report);
  for (const { kind, recordId, field } of named) {
    // Places have no owner; everybody may name one beside records of their own.
    if (!(await isOwn(mutation, kind === 'places' ? 'EVERYWHERE' : scope, kind, recordId)))
      refuse('NOT_FOUND', [field]);
  }
  if (scope !== 'EVERYWHERE' && named.every(({ kind }) => kind === 'places')) refuse('NOT_YOURS', ['place'], onlyPlace);
  await checkChannel(mutation, report);
  await checkOnlineService(mutation, report);
}

/** Whether the caller may change the disruption; administrators may even when its records have ended. */
export async function mayChange(mutation: MutationContext, report: DisruptionReport): Promise<boolean> {
  const scope = await scopeOf(mutation.client, mutation.principal, 'disruption:announce');
  if (scope === 'EVERYWHERE') return true;
  const named = namedRecords(report).filter(({ kind }) => kind !== 'places');
  for (const { kind, recordId } of named) if (!(await isOwn(mutation, scope, kind, recordId))) return false;
  return named.length > 0;
}
