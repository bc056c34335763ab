import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';

/** Content of a record, with the kind that says how to read it. */
export interface RecordWithKind {
  kind: RecordKindName;
  content: RecordContent;
}
