import { defaultLanguage, tagFor } from '../../../platform/i18n/localized-text.js';
import type { TextContent } from '../record-content.js';
import type { Path, Report } from './report.js';

/** Reports a text without a German wording. */
export function checkGerman(text: TextContent, path: Path, report: Report): void {
  if (tagFor(Object.keys(text), defaultLanguage) !== undefined) return;
  report(
    path,
    { de: 'Der deutsche Wortlaut fehlt.', en: 'The German wording is missing.' },
    { de: 'Schreiben Sie den Text auch auf Deutsch (de).', en: 'Write the text in German (de) as well.' },
  );
}
