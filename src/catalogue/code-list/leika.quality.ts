import { leikaKeyBlocks } from './leika-key.rules.js';
import { rule } from '../record/quality/rule.js';
import type { Surroundings } from '../record/quality/surroundings.js';
import type { ServiceContent } from '../service/service.content.js';

const isUnknown = (key: string, { knownLeikaKeys }: Surroundings): boolean =>
  !leikaKeyBlocks(key) || knownLeikaKeys?.has(key) === false;

/** Invalid and unknown LeiKa keys. */
export const leikaKeyUnknown = rule(
  'LEIKA_KEY_UNKNOWN',
  {
    severity: 'MUST',
    message: { de: 'Der Leistungsschlüssel {key} ist nicht bekannt.', en: 'The LeiKa key {key} is unknown.' },
    fix: { de: 'Prüfen Sie den Schlüssel im Leistungskatalog (LeiKa).', en: 'Check the key in the LeiKa catalogue.' },
  },
  ({ leikaKeys = [] }: ServiceContent, surroundings: Surroundings) =>
    leikaKeys.flatMap((key, index) =>
      isUnknown(key, surroundings) ? [{ path: ['leikaKeys', index], values: { key } }] : [],
    ),
);

/** Grounds of keys that the service does not have, such as after a key was taken away. */
export const leikaAssignmentWithoutKey = rule(
  'LEIKA_ASSIGNMENT_WITHOUT_KEY',
  {
    severity: 'SHOULD',
    message: {
      de: 'Begründet ist der Leistungsschlüssel {key}, den die Leistung nicht hat.',
      en: 'A ground is recorded for the LeiKa key {key}, which the service does not have.',
    },
    fix: {
      de: 'Entfernen Sie die Zuordnung, oder tragen Sie den Schlüssel ein.',
      en: 'Remove the assignment, or add the key.',
    },
  },
  ({ leikaKeys = [], leikaAssignments = [] }: ServiceContent) =>
    leikaAssignments.flatMap(({ key }, index) =>
      leikaKeys.includes(key) ? [] : [{ path: ['leikaAssignments', index, 'key'], values: { key } }],
    ),
);

/** Known LeiKa keys that have been retired. */
export const leikaKeyRetired = rule(
  'LEIKA_KEY_RETIRED',
  {
    severity: 'SHOULD',
    message: { de: 'Der Leistungsschlüssel {key} gilt nicht mehr.', en: 'The LeiKa key {key} is retired.' },
    fix: {
      de: 'Verwenden Sie den Schlüssel, der an seine Stelle getreten ist.',
      en: 'Use its replacement.',
    },
  },
  ({ leikaKeys = [] }: ServiceContent, surroundings: Surroundings) =>
    leikaKeys.flatMap((key, index) =>
      surroundings.retiredLeikaKeys.has(key) && !isUnknown(key, surroundings)
        ? [{ path: ['leikaKeys', index], values: { key } }]
        : [],
    ),
);
