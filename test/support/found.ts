import { findingsOf, type QualityRule } from '../../src/catalogue/record/quality/rule.js';
import { nothingAround, type Surroundings } from '../../src/catalogue/record/quality/surroundings.js';

/** Where a quality rule finds something in a content on 22 November 2026, and what it says in German. */
export const found = <Content>(
  rule: QualityRule<Content>,
  content: Content,
  surroundings: Partial<Surroundings> = {},
): [path: string, message: string][] =>
  findingsOf(rule, content, { ...nothingAround('2026-11-22'), ...surroundings }).map(({ path, message }) => [
    path.join('.'),
    message.de,
  ]);
