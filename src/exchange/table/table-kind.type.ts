import { registerEnumType } from 'type-graphql';
import { tableForms, type TableKind as Kind } from './table-forms.js';

export enum TableKind {
  FEES = 'FEES',
  OFFICES = 'OFFICES',
  ADDRESS_RANGES = 'ADDRESS_RANGES',
}

const names = (kind: Kind): string => tableForms[kind].columns.map(({ name }) => name).join(';');

registerEnumType(TableKind, {
  name: 'TableKind',
  description: 'Art der Tabelle: what its rows are.',
  valuesConfig: {
    FEES: {
      description: `Gebühren: ${names('FEES')}. A fee of the same label and condition that holds on valid_from ends the day before; one that begins on that day is replaced; all others are added.`,
    },
    OFFICES: {
      description: `Dienststellen: ${names('OFFICES')}. Organisations with address, opening hours, telephone and email; empty cells leave what is there.`,
    },
    ADDRESS_RANGES: {
      description: `Straßenverzeichnis: ${names('ADDRESS_RANGES')}. House numbers of streets that lie in a place. The rows of a place and street replace what the place had of that street; other streets and places stay.`,
    },
  },
});
