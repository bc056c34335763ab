import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import { linkWording } from './link-wording.js';
import { moduleWording } from './module-wording.js';
import { factWording } from './fact-wording.js';
import { reachWording } from './reach-wording.js';
import { textWording } from './text-wording.js';

/** Message and remedy of a rule; names in braces are placeholders. */
export interface RuleWording {
  severity: 'MUST' | 'SHOULD';
  message: Bilingual;
  fix: Bilingual;
}

/** All rules by code. Codes are stable. */
export const ruleBook = {
  ...moduleWording,
  ...textWording,
  ...factWording,
  ...reachWording,
  ...linkWording,
} as const;

export type RuleCode = keyof typeof ruleBook;
