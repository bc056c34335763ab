import type { Bilingual } from '../language/bilingual.js';
import { linkWording } from './wording/link-wording.js';
import { moduleWording } from './wording/module-wording.js';
import { factWording } from './wording/fact-wording.js';
import { reachWording } from './wording/reach-wording.js';
import { textWording } from './wording/text-wording.js';

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
