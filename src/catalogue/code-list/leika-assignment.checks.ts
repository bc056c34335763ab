import { checkOnce } from '../record/check/duplicate.checks.js';
import type { Report } from '../record/check/report.js';
import type { ServiceContent } from '../service/service.content.js';

/** Reports a key that is assigned twice. */
export const checkLeikaAssignments = ({ leikaAssignments }: ServiceContent, report: Report): void =>
  checkOnce(leikaAssignments, ['leikaAssignments'], ({ key }) => key, report);
