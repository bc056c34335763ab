import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { signedIn } from '../graphql/allowed.js';
import type { Principal } from '../auth/principal.js';
import type { RequestContext } from '../graphql/request-context.js';
import { userErrorsOf } from './database-user-errors.js';
import { misreadErrors, withoutFollowing } from './misread-errors.js';
import { UserErrors, refuse, type UserError } from './user-error.js';

/** A mutation request; its answer is stored under the caller's idempotency key, if given. */
export interface MutationRequest {
  mutation: string;
  input: unknown;
  idempotencyKey?: string | null;
  /** Whether anonymous callers may send it; by default, they are refused. */
  isPublic?: boolean;
}

/** A transaction and its caller. */
export interface TransactionContext {
  client: ClientBase;
  principal: Principal;
}

/** The transaction of a mutation with its entities, and its caller. */
export interface MutationContext extends TransactionContext, UnitOfWork {}

export type MutationAnswer = Record<string, unknown> & { userErrors: readonly UserError[] };

const hashOf = ({ mutation, input }: MutationRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([mutation, input]))
    .digest('hex');

const usableKey = /^[^\p{Cc}\p{Cs}]{8,200}$/u;

const keyWording = {
  de: 'Ein Idempotenzschlüssel hat 8 bis 200 Zeichen, ohne Steuerzeichen. Nehmen Sie etwa eine UUID.',
  en: 'An idempotency key has 8 to 200 characters without control characters. Use a UUID, for example.',
};

/** The stored answer of this key, if any. A concurrent second request waits here for the first. */
async function earlierAnswer({ client, principal }: MutationContext, asked: MutationRequest): Promise<object | null> {
  const { idempotencyKey: key } = asked;
  if (key === undefined || key === null) return null;
  if (!usableKey.test(key)) refuse('INVALID_CONTENT', ['idempotencyKey'], keyWording);
  const hash = hashOf(asked);
  const insert = 'insert into idempotent_answer (actor, key, request_hash) values ($1, $2, $3) on conflict do nothing';
  if ((await client.query(insert, [principal.id, key, hash])).rowCount) return null;
  const sql = 'select request_hash, answer from idempotent_answer where actor = $1 and key = $2';
  const { rows } = await client.query<{ request_hash: string; answer: object }>(sql, [principal.id, key]);
  if (rows[0]!.request_hash !== hash) refuse('KEY_REUSED', ['idempotencyKey']);
  return rows[0]!.answer;
}

async function answerOnce<Result extends object>(
  mutation: MutationContext,
  asked: MutationRequest,
  work: (mutation: MutationContext) => Promise<Result>,
): Promise<Result> {
  const earlier = await earlierAnswer(mutation, asked);
  if (earlier) return earlier as Result;
  const answer = await work(mutation);
  if (asked.idempotencyKey !== undefined && asked.idempotencyKey !== null) {
    const sql = 'update idempotent_answer set answer = $3::jsonb where actor = $1 and key = $2';
    await mutation.client.query(sql, [mutation.principal.id, asked.idempotencyKey, JSON.stringify(answer)]);
  }
  return answer;
}

/** Tells what cannot be read in the input, and beside it whatever else is wrong; nothing is kept. */
async function refuseMisread(
  misread: readonly UserError[],
  work: () => Promise<{ userErrors?: readonly UserError[] } | object>,
): Promise<never> {
  const others = await work().then(
    (answer) => ('userErrors' in answer ? (answer.userErrors ?? []) : []),
    // Without what could not be read, the work may fail in any way.
    (error: unknown) => (error instanceof UserErrors ? error.userErrors : (userErrorsOf(error) ?? [])),
  );
  throw new UserErrors([...misread, ...withoutFollowing(others, misread)]);
}

/** Principal of anonymous callers. */
const anybody: Principal = { id: '', roles: new Set(), organisations: [] };

/**
 * Runs one mutation in one transaction. A rejected one leaves nothing but its user errors, and so does one whose answer
 * must not be kept.
 */
export async function mutate<Result extends object>(
  context: RequestContext,
  asked: MutationRequest,
  work: (mutation: MutationContext) => Promise<Result>,
  keep: (answer: Result) => boolean = () => true,
): Promise<MutationAnswer> {
  const principal = asked.isPublic ? (context.principal ?? anybody) : signedIn(context);
  const misread = misreadErrors(asked.input);
  const task: typeof work = misread.length === 0 ? work : (change) => refuseMisread(misread, () => work(change));
  try {
    const answer = await context.writeDatabase.unitOfWork(
      (unit) => answerOnce({ ...unit, principal }, asked, task),
      keep,
    );
    return { userErrors: [], ...answer };
  } catch (error) {
    const userErrors = error instanceof UserErrors ? error.userErrors : userErrorsOf(error);
    if (!userErrors) throw error;
    return { userErrors: userErrors };
  }
}
