import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import { linkWording } from './link-wording.js';
import { moduleWording } from './module-wording.js';
import { factWording } from './fact-wording.js';
import { reachWording } from './reach-wording.js';
import { textWording } from './text-wording.js';

/** What a rule says when it finds something; names in braces are filled in by the rule. */
export interface RuleWording {
  severity: 'MUST' | 'SHOULD';
  message: Bilingual;
  fix: Bilingual;
}

/** All rules by their code, which stays the same whatever becomes of the wording. */
export const ruleBook = {
  ...moduleWording,
  ...textWording,
  ...factWording,
  ...reachWording,
  ...linkWording,
} as const;

export type RuleCode = keyof typeof ruleBook;
