import { checkSearchTerms } from './search-term.checks.js';
import { SearchTerm } from './search-term.entity.js';
import { comingNameDue, formerNameMissing } from './name-in-time.quality.js';
import { concept } from '../record/concept.js';

export const searchTerm = concept({
  entities: [SearchTerm],
  checks: { services: [checkSearchTerms] },
  quality: { services: [comingNameDue, formerNameMissing] },
});
