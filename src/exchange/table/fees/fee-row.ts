import type { FeeContent } from '../../../catalogue/fee/fee.content.js';
import { oneLine } from '../../../platform/i18n/plain-text.js';
import { readAmount } from '../../../platform/written/amount.rules.js';
import { readDay } from '../../../platform/written/day.rules.js';
import { feeKindOf } from './fee-kinds.js';
import { readCell } from '../cells/read-cell.js';
import type { TableRow, ReportCell } from '../table-problem.js';

export interface FeeRow {
  line: number;
  service: string;
  row: TableRow;
  /** The fee to be added; null for one that was exported, which is compared with its row. */
  fee: FeeContent | null;
}

const amounts = ['amount', 'minimum', 'maximum'] as const;
type Amount = (typeof amounts)[number];

const amountsOfKind: { [kind: string]: readonly Amount[] } = {
  FIXED: ['amount'],
  RANGE: ['minimum', 'maximum'],
  FREE: [],
  DESCRIBED: [],
};

const notAdded = {
  cause: {
    de: 'Prozentsätze werden nicht über eine Tabelle hinzugefügt.',
    en: 'Percentages are not added by a table.',
  },
  remedy: {
    de: 'Fügen Sie diese Gebühr in der Redaktion hinzu; geändert wird sie auch über ihre Kennung.',
    en: 'Add this fee in the editor; with its key a table changes it as well.',
  },
};

/** The kind of a fee; undefined, and reported, for any other text. */
export function readKind(row: TableRow, report: ReportCell): string | undefined {
  const kind = row.cell('kind');
  const known = feeKindOf(kind);
  if (known !== undefined) return known;
  const cause = {
    de: kind ? `Die Kostenart „${kind}“ kann nicht importiert werden.` : 'Die Kostenart fehlt.',
    en: kind ? `Fees of the kind "${kind}" cannot be imported.` : 'The kind is missing.',
  };
  report('kind', cause, {
    de: 'Schreiben Sie FIXED (fest), RANGE (Rahmen), FREE (frei) oder DESCRIBED (in Worten); Prozentsätze fügen Sie in der Redaktion hinzu.',
    en: 'Write FIXED, RANGE, FREE or DESCRIBED; percentages are added in the editor.',
  });
  return undefined;
}

function readNewKind(row: TableRow, report: ReportCell): string | undefined {
  const kind = readKind(row, report);
  if (kind !== 'PERCENTAGE' && (kind === undefined || row.cell('percentage') === '')) return kind;
  report('kind', notAdded.cause, notAdded.remedy);
  return undefined;
}

function checkAmounts(row: TableRow, kind: string, report: ReportCell): void {
  const wanted = amountsOfKind[kind]!;
  const given = amounts.filter((name) => row.cell(name) !== '');
  for (const name of given.filter((one) => !wanted.includes(one))) {
    const remedy = {
      de: 'Leeren Sie die Zelle, oder ändern Sie die Kostenart.',
      en: 'Empty the cell, or change the kind.',
    };
    report(name, { de: `Bei ${kind} steht hier nichts.`, en: `The kind ${kind} leaves this cell empty.` }, remedy);
  }
  if (wanted.length > 0 && !wanted.some((name) => given.includes(name)))
    report(
      wanted[0]!,
      { de: `Bei ${kind} fehlt der Betrag.`, en: `The kind ${kind} requires an amount.` },
      {
        de: 'Schreiben Sie den Betrag, etwa 22,80.',
        en: 'Write the amount, such as 22.80.',
      },
    );
  if (kind === 'DESCRIBED' && row.cell('description_de') === '') {
    const cause = { de: 'Bei DESCRIBED fehlt die Beschreibung.', en: 'The kind DESCRIBED requires a description.' };
    report('description_de', cause, { de: 'Beschreiben Sie die Gebühr in Worten.', en: 'Describe the fee in words.' });
  }
}

function readPeriod(row: TableRow, report: ReportCell): FeeContent['valid'] {
  const from = readCell(row, 'valid_from', readDay, report);
  const until = readCell(row, 'valid_until', readDay, report);
  if (from && until && until < from) {
    const cause = { de: 'Der letzte Tag liegt vor dem ersten.', en: 'The last day is before the first.' };
    report('valid_until', cause, { de: 'Tauschen oder berichtigen Sie die Tage.', en: 'Swap or correct the days.' });
  }
  return from || until ? { ...(from && { from }), ...(until && { until }) } : undefined;
}

const germanText = (text: string) => (text === '' ? undefined : { de: text });

/** Parses a row; invalid cells are reported, empty ones left out. */
export function readFeeRow(row: TableRow, report: ReportCell): FeeRow | null {
  const service = row.cell('service');
  if (service === '') {
    const cause = { de: 'Die Leistung fehlt.', en: 'The service is missing.' };
    report('service', cause, { de: 'Nennen Sie den Kurznamen der Leistung.', en: 'Write the slug of the service.' });
  }
  if (row.cell('fee') !== '') return { line: row.line, service, row, fee: null };
  const kind = readNewKind(row, report);
  if (kind) checkAmounts(row, kind, report);
  const [amountCents, minimumCents, maximumCents] = amounts.map((name) => readCell(row, name, readAmount, report));
  const fee = {
    kind,
    amountCents,
    minimumCents,
    maximumCents,
    currency: kind === 'FREE' || kind === 'DESCRIBED' ? undefined : row.cell('currency').toUpperCase() || 'EUR',
    label: germanText(oneLine(row.cell('label_de'))),
    condition: germanText(row.cell('condition_de')),
    description: germanText(row.cell('description_de')),
    legalBasis: row.cell('legal_basis') || undefined,
    valid: readPeriod(row, report),
  };
  const said = Object.fromEntries(Object.entries(fee).filter(([, value]) => value !== undefined));
  return kind ? { line: row.line, service, row, fee: said as unknown as FeeContent } : null;
}
