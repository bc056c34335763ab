import { checkOnce } from '../record/check/duplicate.checks.js';
import type { Report } from '../record/check/report.js';
import type { ServiceContent } from '../service/service.content.js';

/** Reports duplicate legal bases: fees refer to them by citation. */
export const checkLegalBases = ({ legalBases }: ServiceContent, report: Report): void =>
  checkOnce(legalBases, ['legalBases'], ({ citation }) => citation, report);
