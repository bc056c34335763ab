import { merged } from '../../catalogue/record/merge/merge.rules.js';
import { settled, type Decide } from '../../catalogue/record/merge/settle.rules.js';
import type { RecordContent } from '../../catalogue/record/record-content.js';
import type { PlannedEdition } from '../../catalogue/record/write/timeline.js';

/** A draft and what it started from; null for a new record. */
export interface Drafted {
  base: RecordContent | null;
  baseEditionId: string | null;
  draft: RecordContent;
}

type Edition = Pick<PlannedEdition, 'editionId' | 'document'>;

/** The draft after decisions on its conflicts; without open ones it is based on that edition. */
export function decided(
  { base, baseEditionId, draft }: Drafted,
  { editionId, document }: Edition,
  decide: Decide,
): Drafted {
  if (!base || baseEditionId === editionId) return { base, baseEditionId, draft };
  const { open, ...sides } = settled({ base, draft }, document, decide);
  if (open.length > 0) return { ...sides, baseEditionId };
  return { base: document, baseEditionId: editionId, draft: merged(sides.base, document, sides.draft).document };
}
