import { RequestPreviews } from '../editorial/preview/preview.js';
import type { FederatedReads } from '../platform/graphql/federated-reads.js';
import { RequestContext, type ContextFor, type SharedParts } from '../platform/graphql/request-context.js';

/** Creates the context of each request from what all requests share. */
export const requestContexts =
  (shared: SharedParts, federatedReads: FederatedReads): ContextFor =>
  (asker, partner) =>
    new RequestContext(
      shared,
      asker,
      new RequestPreviews(shared.database, shared.writeDatabase, asker),
      federatedReads.by(partner),
    );
