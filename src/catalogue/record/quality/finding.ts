import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import { ruleBook, type RuleCode } from './rule-book.js';

/** MUST: the record is wrong or cannot be published like this. SHOULD: it would be better otherwise. */
export type Severity = 'MUST' | 'SHOULD';

/** A finding of a rule in a record. */
export interface Finding {
  rule: RuleCode;
  severity: Severity;
  /** Path within the content; empty for the record as a whole. */
  path: string[];
  message: Bilingual;
  fix: Bilingual;
}

const fill = (template: string, values: { [name: string]: string }): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

const fillBoth = ({ de, en }: Bilingual, values: { [name: string]: string }): Bilingual => ({
  de: fill(de, values),
  en: fill(en, values),
});

/** Creates a finding with the wording of its rule. */
export function finding(
  rule: RuleCode,
  path: readonly (string | number)[],
  values: { [name: string]: string } = {},
): Finding {
  const { severity, message, fix } = ruleBook[rule];
  return { rule, severity, path: path.map(String), message: fillBoth(message, values), fix: fillBoth(fix, values) };
}
