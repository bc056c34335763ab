import type { HTTPGraphQLRequest } from '@apollo/server';

/** What the log may know of a request: neither its variables nor its text, and nothing about who sent it. */
export interface RequestNote {
  requestId: string;
  operationName?: string;
  errorCodes?: string[];
  cost?: number;
}

/** The request as Apollo Server carries it along, so that its plugins can add to the note. */
export interface NotedRequest extends HTTPGraphQLRequest {
  note: RequestNote;
}

export const noteOf = (http: HTTPGraphQLRequest | undefined): RequestNote | undefined =>
  (http as NotedRequest | undefined)?.note;
