/** A fault of the database that is not caused by our code. */
export type ReadFaultKind = 'TIMEOUT' | 'UNAVAILABLE' | 'UNSTORABLE_TEXT';

export class ReadFault extends Error {
  constructor(
    readonly kind: ReadFaultKind,
    cause: Error,
  ) {
    super(`reading failed: ${kind}`, { cause });
    this.name = 'ReadFault';
  }
}
