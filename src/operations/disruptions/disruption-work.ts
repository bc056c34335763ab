import { idBehind } from '../../platform/graphql/global-id.js';
import { recordAudit } from '../../platform/mutation/audit.js';
import { recordTypes } from '../../catalogue/record-types.js';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { refuse } from '../../platform/mutation/user-error.js';
import type { AnnounceDisruptionInput, ChangeDisruptionInput } from './disruption.input.js';
import { checkScope, mayChange, namedRecords } from './disruption-scope-check.js';
import { changedReport, checkReport, nothingSaid, type DisruptionReport } from './disruption-report.js';
import {
  createDisruption,
  endEdition,
  lockDisruption,
  markEnded,
  momentOfChange,
  writeEdition,
  type StoredDisruption,
} from './disruption-repository.js';

interface Deed {
  action: string;
  disruption: string;
  before: DisruptionReport | null;
  after: DisruptionReport | null;
}

/** The audit trail lists the disruption under the narrowest record that it names. */
async function note(
  { client, principal }: MutationContext,
  { action, disruption, before, after }: Deed,
): Promise<void> {
  const [about] = namedRecords((after ?? before)!);
  await recordAudit(client, {
    actor: principal.id,
    action,
    recordId: about!.recordId,
    kind: recordTypes[about!.kind].recordKind,
    before: before && { disruption, ...before },
    after: { disruption, ...after },
  });
}

export async function announceDisruption(mutation: MutationContext, input: AnnounceDisruptionInput): Promise<string> {
  const { client, principal } = mutation;
  const report = changedReport(nothingSaid, input);
  checkReport(report, new Date());
  await checkScope(mutation, report);
  const moment = await momentOfChange(client, null);
  const id = await createDisruption(mutation, principal.id, moment);
  await writeEdition(client, id, report, { actor: principal.id, moment });
  await note(mutation, { action: 'announceDisruption', disruption: id, before: null, after: report });
  return id;
}

const isOver = {
  de: 'Diese Störung ist schon vorbei. Melden Sie eine neue.',
  en: 'This disruption is already over. Announce a new one.',
};

/** Loads the current disruption if the caller may change it. */
async function goingOn(mutation: MutationContext, disruptionId: string): Promise<StoredDisruption> {
  const id = idBehind('Disruption', disruptionId) ?? refuse('NOT_FOUND', ['id']);
  const disruption = (await lockDisruption(mutation, id)) ?? refuse('NOT_FOUND', ['id']);
  if (!(await mayChange(mutation, disruption.report))) refuse('NOT_FOUND', ['id']);
  const { endsAt } = disruption.report;
  if (endsAt && endsAt <= new Date()) refuse('WRONG_STATUS', ['id'], isOver);
  return disruption;
}

export async function changeDisruption(
  mutation: MutationContext,
  { id: asked, ...input }: ChangeDisruptionInput,
): Promise<string> {
  const { client, principal } = mutation;
  const { disruption, report: before, editionId } = await goingOn(mutation, asked);
  const { id } = disruption;
  const report = changedReport(before, input);
  checkReport(report, new Date());
  await checkScope(mutation, report);
  const moment = await momentOfChange(client, editionId);
  await endEdition(client, editionId, moment);
  await writeEdition(client, id, report, { actor: principal.id, moment });
  await note(mutation, { action: 'changeDisruption', disruption: id, before, after: report });
  return id;
}

/** Ends a disruption that has begun, and withdraws one that has not. */
export async function endDisruption(mutation: MutationContext, asked: string): Promise<string> {
  const { client, principal } = mutation;
  const { disruption, report: before, editionId } = await goingOn(mutation, asked);
  const { id } = disruption;
  const moment = await momentOfChange(client, editionId);
  const hasBegun = before.startsAt < new Date(moment);
  const report = { ...before, endsAt: new Date(moment) };
  await endEdition(client, editionId, moment);
  if (hasBegun) await writeEdition(client, id, report, { actor: principal.id, moment });
  await markEnded(mutation, disruption, principal.id, moment);
  await note(mutation, { action: 'endDisruption', disruption: id, before, after: hasBegun ? report : null });
  return id;
}
