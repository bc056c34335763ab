import type { PeriodContent } from '../record-content.js';

/** Whether the day lies in the period, whose last day counts. */
export const isValidOn = (period: PeriodContent | undefined, day: string): boolean =>
  (period?.from ?? day) <= day && day <= (period?.until ?? day);
