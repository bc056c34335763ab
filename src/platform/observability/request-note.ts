import type { HTTPGraphQLRequest } from '@apollo/server';

/** Loggable facts of a request; never its variables, its text or its sender. */
export interface RequestNote {
  requestId: string;
  operationName?: string;
  errorCodes?: string[];
  cost?: number;
}

/** HTTP request with the note that Apollo's plugins complete. */
export interface NotedRequest extends HTTPGraphQLRequest {
  note: RequestNote;
}

export const noteOf = (http: HTTPGraphQLRequest | undefined): RequestNote | undefined =>
  (http as NotedRequest | undefined)?.note;
