import type { HTTPGraphQLRequest } from '@apollo/server';
import type { Freshness } from '../graphql/execution/freshness.js';

/** Loggable facts of a request; never its variables, its text or its sender. */
export interface RequestNote {
  requestId: string;
  operationName?: string;
  errorCodes?: string[];
  cost?: number;
  /** How long the answer stays right; undefined when it has errors. */
  freshness?: Freshness;
}

/** HTTP request with the note that Apollo's plugins complete. */
export interface NotedRequest extends HTTPGraphQLRequest {
  note: RequestNote;
}

export const noteOf = (http: HTTPGraphQLRequest | undefined): RequestNote | undefined =>
  (http as NotedRequest | undefined)?.note;
