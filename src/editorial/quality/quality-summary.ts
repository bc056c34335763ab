import type { Severity } from '../../catalogue/record/quality/finding.js';
import type { JudgedRecord } from './judge-catalogue.js';
import { ruleBook, type RuleCode } from '../../catalogue/record/quality/rule-book.js';

export interface RuleCount {
  rule: RuleCode;
  severity: Severity;
  count: number;
}

/** How often each rule found something: what must be mended first, then what there is most of. */
export function summarise(records: readonly JudgedRecord[], severity?: Severity): RuleCount[] {
  const counts = new Map<RuleCode, number>();
  for (const { findings } of records) for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .map(([rule, count]): RuleCount => ({ rule, severity: ruleBook[rule].severity, count }))
    .filter((row) => severity === undefined || row.severity === severity)
    .sort((a, b) => a.severity.localeCompare(b.severity) || b.count - a.count || a.rule.localeCompare(b.rule));
}
