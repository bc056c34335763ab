import type { TableColumn } from '../table-problem.js';

const column = (name: string, titles: TableColumn['titles'], description: string): TableColumn => ({
  name,
  titles,
  isRequired: false,
  description,
});

/** Kostentabelle: one row is a fee of a service in one case, from a day on. */
export const feeColumns: readonly TableColumn[] = [
  { name: 'service', titles: ['Leistung'], isRequired: true, description: 'slug of the service' },
  column('fee', ['Kennung'], 'key of an exported fee, whose changed cells are taken; empty for a new fee'),
  { name: 'label_de', titles: ['Bezeichnung'], isRequired: true, description: 'what the money is for; may be empty' },
  column('condition_de', ['Bedingung', 'Voraussetzung'], 'when it is due; may be empty'),
  {
    name: 'kind',
    titles: ['Kostenart', 'Art'],
    isRequired: true,
    description: 'FIXED (fest), RANGE (Rahmen), FREE (frei) or DESCRIBED (in Worten)',
  },
  column('amount', ['Betrag', 'Betrag in Euro', 'Gebühr', 'Gebühr in Euro'], 'of FIXED: 22,80 or 22.80'),
  column('currency', ['Währung'], 'three letters; EUR when empty'),
  column('minimum', ['Mindestbetrag', 'Betrag von'], 'of RANGE: lowest amount'),
  column('maximum', ['Höchstbetrag', 'Betrag bis'], 'of RANGE: highest amount'),
  column('percentage', ['Prozent'], 'of PERCENTAGE, which is changed but not added by a table'),
  column('valid_from', ['Gültig ab', 'Gültig von'], 'first day: 2027-01-01 or 1.1.2027'),
  column('valid_until', ['Gültig bis'], 'last day; open when empty'),
  column('legal_basis', ['Rechtsgrundlage'], 'citation; added to the service when it has none such'),
  column('description_de', ['Beschreibung'], 'the fee in words; needed by DESCRIBED'),
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
  percentage: 'percentage',
  valid: 'valid_from',
  legalBasis: 'legal_basis',
  description: 'description_de',
};
