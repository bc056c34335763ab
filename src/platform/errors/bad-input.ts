import { GraphQLError } from 'graphql';

/** What the caller sent cannot be used; the message says why and what to send instead. */
export const badInput = (message: string, extensions: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...extensions } });
