import { checkOnce } from '../record/check/duplicate.checks.js';
import type { Report } from '../record/check/report.js';
import type { ServiceContent } from '../service/service.content.js';

/** Reports duplicate search terms in a language. */
export const checkSearchTerms = ({ searchTerms }: ServiceContent, report: Report): void =>
  checkOnce(searchTerms, ['searchTerms'], ({ language, term }) => `${term} (${language})`, report);
