import type { RecordKindName } from '../../../catalogue/record/content-kind.js';
import { editionNumber } from '../../../catalogue/record/edition-id.js';
import { recordTypes } from '../../../catalogue/record-types.js';
import { idOfRecord } from '../../../catalogue/record/record-id-of.js';
import { toWordings } from '../../../catalogue/record/inputs/to-text.js';
import type { LocalizedText } from '../../../platform/i18n/localized-text.js';
import { toPatch } from '../inputs/to-content.js';
import type { RecordEndingInput } from './end-record.input.js';
import type { Ending } from './end-record.js';
import type { RecordPatch } from './record-patch.input.js';
import type { RecordChange } from './change-record.js';

/** Input of the command that changes a record. */
export const recordChangeOf = (kind: RecordKindName, input: RecordPatch): RecordChange => ({
  recordId: idOfRecord(input.id),
  basedOn: input.basedOn ? editionNumber(recordTypes[kind].type, input.basedOn) : null,
  draftRevision: input.draftRevision ?? null,
  minor: input.minor,
  patch: toPatch(kind, input.patch),
});

/** Input of the command that ends a record. */
export const endingOf = (input: RecordEndingInput): Ending => ({
  recordId: idOfRecord(input.id),
  action: input.action,
  explanation: toWordings(input.explanation ?? []) as LocalizedText | null,
  successorId: input.successor ? idOfRecord(input.successor) : null,
  draftRevision: input.draftRevision ?? null,
});
