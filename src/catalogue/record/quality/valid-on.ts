import type { PeriodContent } from '../record-content.js';

/** Whether the day lies in the period; the last day is inclusive. */
export const isValidOn = (period: PeriodContent | undefined, day: string): boolean =>
  (period?.from ?? day) <= day && day <= (period?.until ?? day);
