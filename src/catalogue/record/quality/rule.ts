import { finding, type Finding, type Hit, type RuleWording } from './finding.js';
import type { Surroundings } from './surroundings.js';

/** A quality rule: what it says, and where it does not hold in a content. */
export interface QualityRule<Content> extends RuleWording {
  readonly find: (content: Content, surroundings: Surroundings) => readonly Hit[];
}

export const rule = <Content>(
  code: string,
  wording: Omit<RuleWording, 'code'>,
  find: QualityRule<Content>['find'],
): QualityRule<Content> => ({ code, ...wording, find });

/** Applies one rule to a content. */
export const findingsOf = <Content>(
  qualityRule: QualityRule<Content>,
  content: Content,
  surroundings: Surroundings,
): Finding[] => qualityRule.find(content, surroundings).map((hit) => finding(qualityRule, hit));
