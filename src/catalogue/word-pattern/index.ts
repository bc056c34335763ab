import { concept } from '../record/concept.js';
import { checkPatterns } from './word-pattern.checks.js';
import { WordPattern } from './word-pattern.entity.js';

export const wordPattern = concept({
  entities: [WordPattern],
  checks: { emergencies: [checkPatterns], 'life-events': [checkPatterns] },
});
