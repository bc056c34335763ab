import { GraphQLError } from 'graphql';

/** Error for invalid input; the message states the cause and what to send instead. */
export const badInput = (message: string, extensions: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...extensions } });
