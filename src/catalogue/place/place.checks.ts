import type { PlaceContent } from './place.content.js';
import { checkOnce } from '../record/check/duplicate.checks.js';
import type { Report } from '../record/check/report.js';

/** Reports duplicate postal codes. */
export const checkPostalCodes = ({ postalCodes }: PlaceContent, report: Report): void =>
  checkOnce(postalCodes, ['postalCodes'], ({ code }) => code, report);
