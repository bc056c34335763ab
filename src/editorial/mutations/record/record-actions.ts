import type { RecordKindName } from '../../../catalogue/record/content-kind.js';
import { isStructure } from '../../../catalogue/ownership/owners-in-content.js';
import type { Action } from '../../../platform/auth/permissions.js';

/** Action that editing records of a kind takes; records without owners are the administrators'. */
export const editAction = (kind: RecordKindName): Action => (isStructure(kind) ? 'structure:edit' : 'change-set:edit');

/** Action that a new record takes. A new online service is used by no service yet, so it has no owner. */
export const createAction = (kind: RecordKindName): Action =>
  kind === 'online-services' ? 'structure:edit' : editAction(kind);
