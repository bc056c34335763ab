import { DateTime } from 'luxon';
import { bremenZone } from '../../platform/clock/bremen-clock.rules.js';

/** An open task, before formatting for GraphQL. */
export interface OpenTask {
  kind: 'QUALITY' | 'RETURNED' | 'APPROVAL' | 'CONFLICT' | 'VALIDITY' | 'FEEDBACK' | 'SEARCH_GAP';
  severity: 'MUST' | 'SHOULD';
  message: string;
  record: string | null;
  type: string | null;
  slug: string | null;
  rule: string | null;
  path: readonly string[];
  changeSet: string | null;
  /** Id of the problem report, for feedback. */
  report?: string;
  organisation: string | null;
  /** YYYY-MM-DD. */
  due: string;
}

const patience = { MUST: 14, SHOULD: 90 } as const;

/** Due moment of a task that arose at a moment: as many calendar days later, at the same time of day in Bremen. */
export const dueAfter = (began: Date, severity: 'MUST' | 'SHOULD'): Date =>
  DateTime.fromJSDate(began, { zone: bremenZone }).plus({ days: patience[severity] }).toJSDate();

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const nameOf = ({ slug, changeSet, message }: OpenTask): string => slug ?? changeSet ?? message;

/** Sorts tasks by due day, then severity. */
export const inOrder = (tasks: readonly OpenTask[]): OpenTask[] =>
  [...tasks].sort(
    (one, other) =>
      compare(one.due, other.due) || compare(one.severity, other.severity) || compare(nameOf(one), nameOf(other)),
  );
