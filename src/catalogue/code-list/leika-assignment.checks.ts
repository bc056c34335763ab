import { checkOnce } from '../record/check/duplicate.checks.js';
import type { Report } from '../record/check/report.js';
import type { ServiceContent } from '../service/service.content.js';

/** Reports assignments of keys that the service does not have, and a key that is assigned twice. */
export function checkLeikaAssignments({ leikaKeys = [], leikaAssignments = [] }: ServiceContent, report: Report): void {
  checkOnce(leikaAssignments, ['leikaAssignments'], ({ key }) => key, report);
  for (const [index, { key }] of leikaAssignments.entries()) {
    if (leikaKeys.includes(key)) continue;
    report(
      ['leikaAssignments', index, 'key'],
      {
        de: `Die Leistung hat den Leistungsschlüssel ${key} nicht.`,
        en: `The service does not have the LeiKa key ${key}.`,
      },
      {
        de: 'Fügen Sie den Schlüssel bei „leikaKeys“ hinzu, oder entfernen Sie die Zuordnung.',
        en: 'Add the key to "leikaKeys", or remove the assignment.',
      },
    );
  }
}
