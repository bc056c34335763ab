import { checkOnce } from '../record/check/duplicate.checks.js';
import type { Report } from '../record/check/report.js';
import type { ServiceContent } from '../service/service.content.js';

const isNameInTime = (kind: string): boolean => kind === 'FORMER_NAME' || kind === 'COMING_NAME';

/** Reports duplicate search terms in a language, and days of a renaming that are missing or out of place. */
export function checkSearchTerms({ searchTerms }: ServiceContent, report: Report): void {
  checkOnce(searchTerms, ['searchTerms'], ({ language, term }) => `${term} (${language})`, report);
  for (const [index, { kind, changedOn }] of (searchTerms ?? []).entries()) {
    const path = ['searchTerms', index, 'changedOn'];
    if (changedOn !== undefined && !isNameInTime(kind))
      report(
        path,
        {
          de: 'Nur ein früherer oder künftiger Name ändert sich an einem Tag.',
          en: 'Only a former or coming name changes on a day.',
        },
        { de: 'Lassen Sie den Tag weg, oder ändern Sie die Art.', en: 'Omit the day, or change the kind.' },
      );
    if (changedOn === undefined && kind === 'COMING_NAME')
      report(
        path,
        {
          de: 'Dem künftigen Namen fehlt der Tag, ab dem er gilt.',
          en: 'The coming name lacks the day from which it holds.',
        },
        { de: 'Nennen Sie den Tag.', en: 'Add the day.' },
      );
  }
}
