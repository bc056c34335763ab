import type { DeadlineFacts } from '../../src/catalogue/deadline/deadline-day.rules.js';

/** A deadline of 14 days after moving in, but for what differs. */
export const deadline = (differing: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  type: 'ACTION',
  kind: 'DURATION',
  durationFrom: null,
  durationTo: 14,
  unit: 'DAY',
  startsOn: null,
  endsOn: null,
  recursFrom: null,
  recursUntil: null,
  trigger: { de: 'nach Einzug', en: 'after moving in' },
  condition: null,
  description: null,
  ...differing,
});
