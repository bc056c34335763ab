import { partRow } from '../record/write/entity-row.js';
import type { Row } from '../record/write/rows.js';
import type { AccessibilityContent } from './accessibility.content.js';
import { Accessibility } from './accessibility.entity.js';

/** Rows of the addresses, by their position, of which something is recorded. */
export const accessibilityRows = (
  addresses: readonly { accessibility?: AccessibilityContent }[],
  editionId: string,
): Row[] =>
  addresses.flatMap(({ accessibility }, addressPosition) =>
    accessibility ? [partRow(Accessibility, accessibility, { editionId, addressPosition })] : [],
  );
