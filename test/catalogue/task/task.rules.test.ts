import { describe, expect, test } from '@jest/globals';
import { dueAfter, inOrder, type OpenTask } from '../../../src/catalogue/task/task.rules.js';

test.each([
  ['MUST', '2026-11-16T10:30:00.000Z'],
  ['SHOULD', '2027-01-31T10:30:00.000Z'],
] as const)('a task that %s be done is due after 14 or 90 days: %s', (severity, due) => {
  expect(dueAfter(new Date('2026-11-02T10:30:00Z'), severity).toISOString()).toBe(due);
});

test.each([
  ['summer time ends', 'MUST', '2026-10-20T22:30:15.250Z', '2026-11-03T23:30:15.250Z'],
  ['summer time begins', 'MUST', '2026-03-20T23:30:00.000Z', '2026-04-03T22:30:00.000Z'],
  ['summer time ends long before', 'SHOULD', '2026-10-01T08:00:00.000Z', '2026-12-30T09:00:00.000Z'],
] as const)('the days of a task are those of the calendar when %s', (_, severity, began, due) => {
  expect(dueAfter(new Date(began), severity).toISOString()).toBe(due);
});

describe('tasks are done', () => {
  const task = (name: string, given: Partial<OpenTask> = {}): OpenTask => ({
    kind: 'QUALITY',
    severity: 'SHOULD',
    message: '',
    record: null,
    type: 'services',
    slug: name,
    rule: null,
    path: [],
    changeSet: null,
    organisation: null,
    due: '2026-11-02',
    ...given,
  });
  const ordered = (tasks: OpenTask[]): string =>
    inOrder(tasks)
      .map(({ slug, changeSet, message }) => slug ?? changeSet ?? message)
      .join(' ');

  test.each<[what: string, tasks: OpenTask[], order: string]>([
    ['in no order when there are none', [], ''],
    [
      'by the day on which they are due',
      [task('a', { due: '2026-11-03' }), task('b'), task('c', { due: '2025-12-31' })],
      'c b a',
    ],
    ['before others of the day when they must be done', [task('a'), task('b', { severity: 'MUST' })], 'b a'],
    ['by their day before their severity', [task('a', { severity: 'MUST', due: '2026-11-03' }), task('b')], 'b a'],
    ['by name on the same day', [task('b'), task('c'), task('a')], 'a b c'],
    [
      'by the record, else the change, else the message',
      [task('c'), task('', { slug: null, message: 'b' }), task('', { slug: null, changeSet: 'a', message: 'z' })],
      'a b c',
    ],
  ])('%s', (_, tasks, order) => {
    expect(ordered(tasks)).toBe(order);
  });

  test('in a list of its own', () => {
    const tasks = [task('b'), task('a')];
    inOrder(tasks);
    expect(tasks.map(({ slug }) => slug)).toEqual(['b', 'a']);
  });
});
