import { partRow } from '../record/write/entity-row.js';
import type { Row } from '../record/write/rows.js';
import type { WordPatternContent } from './word-pattern.content.js';
import { WordPattern } from './word-pattern.entity.js';

type Owner = { emergencyEditionId: string } | { lifeEventEditionId: string };

/** Patterns of an emergency or a life event. */
export const wordPatternRows = (patterns: readonly WordPatternContent[], owner: Owner): Row[] =>
  patterns.map((pattern, position) =>
    partRow(WordPattern, pattern, { emergencyEditionId: null, lifeEventEditionId: null, ...owner, position }),
  );
