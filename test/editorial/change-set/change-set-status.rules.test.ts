import { describe, expect, test } from '@jest/globals';
import {
  changeSetStatuses,
  mayStep,
  statusAt,
  type ChangeSetStatus,
  type Step,
} from '../../../src/editorial/change-set/change-set-status.rules.js';

test.each<[Step, ChangeSetStatus[]]>([
  ['edit', ['DRAFT']],
  ['submit', ['DRAFT']],
  ['return', ['SUBMITTED', 'APPROVED']],
  ['approve', ['SUBMITTED', 'APPROVED']],
  ['publish', ['APPROVED']],
  ['schedule', ['APPROVED']],
  ['unschedule', ['SCHEDULED']],
  ['withdraw', ['DRAFT', 'SUBMITTED', 'APPROVED']],
  ['comment', ['DRAFT', 'SUBMITTED', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN']],
  ['rollBack', ['PUBLISHED']],
])('mayStep: %s from no other state', (step, permitted) => {
  expect(changeSetStatuses.filter((status) => mayStep(status, step))).toEqual(permitted);
});

describe('statusAt', () => {
  const due = new Date('2026-11-02T08:00:00Z');
  test.each<[string, ChangeSetStatus, Date | null, string, ChangeSetStatus]>([
    ['before its moment', 'SCHEDULED', due, '2026-11-02T07:59:59.999Z', 'SCHEDULED'],
    ['at its moment', 'SCHEDULED', due, '2026-11-02T08:00:00.000Z', 'PUBLISHED'],
    ['without a moment', 'SCHEDULED', null, '2026-11-03T08:00:00.000Z', 'SCHEDULED'],
    ['approved only', 'APPROVED', due, '2026-11-03T08:00:00.000Z', 'APPROVED'],
    ['withdrawn', 'WITHDRAWN', due, '2026-11-03T08:00:00.000Z', 'WITHDRAWN'],
  ])('%s', (_, status, publishAt, moment, result) => {
    expect(statusAt(status, publishAt, new Date(moment))).toBe(result);
  });
});
