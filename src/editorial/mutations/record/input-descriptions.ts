import { idempotencyKeyDescription } from '../../../platform/mutation/idempotency-key.js';

/** How the inputs of all changes of records describe what they have in common. */
export const inputDescriptions = {
  changeSet: 'Änderungspaket: the draft set into which the change goes.',
  record: 'Datensatz: the global id of the record.',
  key: idempotencyKeyDescription,
  basedOn: 'Ausgangsfassung: the id of the edition on which the change is based; the one in force when left out.',
  draftRevision: 'Revision des Entwurfs: the one last seen; a draft that has moved on is not overwritten.',
  minor: 'Geringfügig: leaves translations up to date.',
  patch: 'Änderung: fields left out stay as they are, null clears; texts change only in the languages given.',
} as const;
