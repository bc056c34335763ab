/** Why the catalogue could not be read, when it is not for a mistake of ours. */
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
