import type { CsvColumn } from './csv-problem.js';

/** Kostentabelle: one row is a fee of a service in one case, from a day on. */
export const feeColumns: readonly CsvColumn[] = [
  { name: 'service', isRequired: true, description: 'slug of the service' },
  { name: 'label_de', isRequired: true, description: 'what the money is for; may be empty' },
  { name: 'condition_de', isRequired: false, description: 'when it is due; may be empty' },
  { name: 'kind', isRequired: true, description: 'FIXED, RANGE, FREE or DESCRIBED' },
  { name: 'amount', isRequired: false, description: 'of FIXED: 22,80 or 22.80' },
  { name: 'currency', isRequired: false, description: 'three letters; EUR when empty' },
  { name: 'minimum', isRequired: false, description: 'of RANGE: lowest amount' },
  { name: 'maximum', isRequired: false, description: 'of RANGE: highest amount' },
  { name: 'valid_from', isRequired: false, description: 'first day: 2027-01-01 or 1.1.2027' },
  { name: 'valid_until', isRequired: false, description: 'last day; open when empty' },
  { name: 'legal_basis', isRequired: false, description: 'citation; added to the service when it has none such' },
  { name: 'description_de', isRequired: false, description: 'the fee in words; needed by DESCRIBED' },
];

/** Column of each field of a fee. */
export const feeColumnOf: { readonly [field: string]: string } = {
  label: 'label_de',
  condition: 'condition_de',
  kind: 'kind',
  amountCents: 'amount',
  currency: 'currency',
  minimumCents: 'minimum',
  maximumCents: 'maximum',
  valid: 'valid_from',
  legalBasis: 'legal_basis',
  description: 'description_de',
};
