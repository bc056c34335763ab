import type { RequestContext } from '../../platform/graphql/request-context.js';
import { mutate, type MutationContext } from '../../platform/mutation/mutate.js';
import { changeSetView } from './change-set-view.js';
import { payloadView } from '../../platform/mutation/payload-view.js';

/** Result of a command: the set it created, if any, and the record (global id) it changed. */
export interface CommandResult {
  changeSet?: string;
  record?: string;
}

export type Command = (mutation: MutationContext) => Promise<CommandResult | void>;

type CommandArguments = { changeSet?: string; idempotencyKey?: string | null };

/** Runs a command on a change set as a mutation and returns the set. */
export async function mutateChangeSet(
  context: RequestContext,
  mutation: string,
  { idempotencyKey, ...input }: CommandArguments,
  command: Command,
): Promise<object> {
  const answer = await mutate(context, { mutation, input, idempotencyKey }, async (change) => {
    const { changeSet = input.changeSet!, record = null } = (await command(change)) ?? {};
    return { changeSet: await changeSetView(change.client, changeSet), record };
  });
  return payloadView(answer, context.language);
}
