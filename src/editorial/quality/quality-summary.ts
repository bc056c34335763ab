import type { Severity } from '../../catalogue/record/quality/finding.js';
import type { JudgedRecord } from './judge-catalogue.js';

export interface RuleCount {
  rule: string;
  severity: Severity;
  count: number;
}

/** Number of findings per rule, by severity and frequency. */
export function summarise(records: readonly JudgedRecord[], severity?: Severity): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { findings } of records) {
    for (const { rule, severity: of } of findings) {
      const count = counts.get(rule)?.count ?? 0;
      counts.set(rule, { rule, severity: of, count: count + 1 });
    }
  }
  return [...counts.values()]
    .filter((row) => severity === undefined || row.severity === severity)
    .sort((a, b) => a.severity.localeCompare(b.severity) || b.count - a.count || a.rule.localeCompare(b.rule));
}
