import type { RequestContext } from '../../platform/graphql/request-context.js';
import { changeSetView, payloadView } from './change-set-view.js';
import { changeSetsBy } from './change-set-store.js';
import { mutate, type MutationContext } from '../../platform/mutation/mutate.js';

/** What a step leaves behind: the set it worked on, when that is another than the one it was given, and the record. */
export interface StepResult {
  changeSet?: string;
  record?: string;
}

export type StepWork = (mutation: MutationContext) => Promise<StepResult | void>;

type StepArguments = { changeSet?: string; idempotencyKey?: string | null };

/** One mutation of a change set: does the step, and answers with the set as it is then. */
export async function editChangeSet(
  context: RequestContext,
  mutation: string,
  { idempotencyKey, ...input }: StepArguments,
  work: StepWork,
): Promise<object> {
  const answer = await mutate(context, { mutation, input, idempotencyKey }, async (change) => {
    const result = (await work(change)) ?? {};
    const id = result.changeSet ?? input.changeSet;
    const [set] = await changeSetsBy(change.client, 'where id = $1', [id]);
    return { changeSet: await changeSetView(change.client, set!), record: result.record ?? null };
  });
  return payloadView(answer, context.language);
}
