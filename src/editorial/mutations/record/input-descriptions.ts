import { idempotencyKeyDescription } from '../../../platform/mutation/idempotency-key.js';

/** Descriptions shared by the inputs of record mutations. */
export const inputDescriptions = {
  changeSet: 'Änderungspaket: the draft set into which the change goes.',
  record: 'Datensatz: the global id of the record.',
  key: idempotencyKeyDescription,
  basedOn: 'Ausgangsfassung: the id of the edition on which the change is based; the one in force when left out.',
  draftRevision: 'Revision des Entwurfs: the revision last seen; a newer draft is not overwritten.',
  minor: 'Geringfügig: leaves translations up to date.',
  patch: 'Änderung: omitted fields are kept, null clears a field; texts change only in the given languages.',
} as const;
