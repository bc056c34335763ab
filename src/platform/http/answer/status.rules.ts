import type { AnswerType } from './media-type.rules.js';

/** An answer as it is sent, and the status that its errors ask for. */
export interface JudgedAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly { extensions?: Record<string, unknown> }[];
  /** What the errors ask for; undefined when none of them does. */
  asked?: number;
  type: AnswerType;
}

/** "Come back later": told to proxies and to clients that look at nothing else, if nothing at all was answered. */
const later: readonly number[] = [429, 503];

/** What concerns the whole request, although a field has told it. */
const whole: readonly number[] = [401, 403, ...later];

/** Whether a request was one that GraphQL can judge, and was refused by its rules. */
const isWellFormed = ({ errors = [], asked }: JudgedAnswer): boolean =>
  asked === 400 && errors.every(({ extensions }) => extensions?.['code'] !== 'BAD_REQUEST');

/**
 * The HTTP status of an answer. What was answered in part is 200. Without data, `application/json` knows 200 for every
 * well-formed request, which is what clients and gateways of this type read errors from; the newer type tells 4xx and 5xx.
 */
export function statusOf(answer: JudgedAnswer): number {
  const { data, errors, asked, type } = answer;
  if (!errors?.length) return asked ?? 200;
  if (data === undefined) return type === 'application/json' && isWellFormed(answer) ? 200 : (asked ?? 500);
  if (asked === undefined) return 200;
  if (data === null) return whole.includes(asked) ? asked : 200;
  const isEmpty = Object.values(data).every((value) => value === null);
  return isEmpty && type === 'application/json' && later.includes(asked) ? asked : 200;
}
