import { ProblemReport } from './feedback/problem-report.entity.js';
import { SearchCount, SearchCountSecret, SearchGapDismissal } from './search-gaps/search-count.entity.js';

/** All entities of the operations rooms; those of disruptions are the catalogue's. */
export const operationsEntities = [ProblemReport, SearchCountSecret, SearchCount, SearchGapDismissal];
