import type { CodeListContent } from './code-list.content.js';
import { checkOnce } from '../record/check/duplicate.checks.js';
import type { Report } from '../record/check/report.js';

/** Reports duplicate codes of a list. */
export const checkCodes = ({ entries }: CodeListContent, report: Report): void =>
  checkOnce(entries, ['entries'], ({ code }) => `Code ${code}`, report);
