import { checkOnce } from '../record/check/duplicate.checks.js';
import { checkGerman } from '../record/check/german.checks.js';
import type { Report } from '../record/check/report.js';
import type { LifeEventContent } from './life-event.content.js';

/** Reports a name that is not in German. */
export const checkLifeEventName = ({ name }: LifeEventContent, report: Report): void =>
  checkGerman(name, ['name'], report);

/** Reports services that are listed twice. */
export const checkLifeEventServices = ({ services }: LifeEventContent, report: Report): void =>
  checkOnce(services, ['services'], ({ service }) => service, report);
