import type { OnlineServiceContent } from './online-service.content.js';
import { checkApart } from '../record/check/duplicate.checks.js';
import type { Report } from '../record/check/report.js';

const instants = (outages: OnlineServiceContent['outages'] = []): { from: string; until?: string }[] =>
  outages.map(({ from, until }) => ({
    from: new Date(from).toISOString(),
    until: until && new Date(Date.parse(until) - 1).toISOString(),
  }));

/** Reports outages that overlap. */
export const checkOutages = ({ outages }: OnlineServiceContent, report: Report): void =>
  checkApart(instants(outages), ['outages'], report);
