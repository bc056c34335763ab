import { RequestPreviews } from '../editorial/preview/preview.js';
import type { FederatedReads } from '../platform/graphql/federated-reads.js';
import { RequestContext, type ContextFor, type RequestParts } from '../platform/graphql/request-context.js';

type SharedParts = Omit<RequestParts, 'asker' | 'previews' | 'noteRead'> & { federatedReads: FederatedReads };

/** Creates the context of each request from what all requests share. */
export const requestContexts =
  ({ federatedReads, ...shared }: SharedParts): ContextFor =>
  (asker, clientName) =>
    new RequestContext({
      ...shared,
      asker,
      previews: new RequestPreviews(shared.database, shared.writeDatabase, asker),
      noteRead: federatedReads.by(clientName),
    });
