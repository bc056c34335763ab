import type { RecordContent } from '../record-content.js';
import { rule } from './rule.js';

/** Identifiers that another record of the kind bears too. New ones are refused; this finds what was loaded before. */
export const identifierShared = rule(
  'IDENTIFIER_SHARED',
  {
    severity: 'MUST',
    message: {
      de: 'Der Identifikator {value} von {agency} steht auch bei „{other}“; er führt nur zu einem der beiden Datensätze.',
      en: 'The identifier {value} of {agency} is also that of "{other}"; it leads to one of the two records only.',
    },
    fix: {
      de: 'Nehmen Sie ihn bei dem Datensatz weg, zu dem er nicht gehört, oder führen Sie die beiden zusammen.',
      en: 'Take it away from the record to which it does not belong, or merge the two.',
    },
  },
  ({ identifiers = [] }: RecordContent, { sharedIdentifiers }) =>
    identifiers.flatMap(({ agency, value }, index) =>
      sharedIdentifiers
        .filter((shared) => shared.agency === agency && shared.value === value)
        .slice(0, 1)
        .map(({ other }) => ({ path: ['identifiers', index], values: { agency, value, other } })),
    ),
);
