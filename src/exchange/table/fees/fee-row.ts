import type { FeeContent } from '../../../catalogue/fee/fee.content.js';
import { readAmount } from '../../../platform/written/amount.rules.js';
import { readDay } from '../../../platform/written/day.rules.js';
import { readCell } from '../cells/read-cell.js';
import type { TableRow, ReportCell } from '../table-problem.js';

export interface FeeRow {
  line: number;
  service: string;
  fee: FeeContent;
}

const amounts = ['amount', 'minimum', 'maximum'] as const;
type Amount = (typeof amounts)[number];

const amountsOfKind: { [kind: string]: readonly Amount[] } = {
  FIXED: ['amount'],
  RANGE: ['minimum', 'maximum'],
  FREE: [],
  DESCRIBED: [],
};

const germanKinds: ReadonlyMap<string, string> = new Map([
  ['FEST', 'FIXED'],
  ['RAHMEN', 'RANGE'],
  ['FREI', 'FREE'],
  ['KOSTENFREI', 'FREE'],
  ['IN WORTEN', 'DESCRIBED'],
]);

function readKind(row: TableRow, report: ReportCell): string | undefined {
  const kind = row.cell('kind').toUpperCase();
  const known = Object.hasOwn(amountsOfKind, kind) ? kind : germanKinds.get(kind);
  if (known !== undefined) return known;
  const cause = {
    de: kind ? `Die Kostenart „${kind}“ kann nicht importiert werden.` : 'Die Kostenart fehlt.',
    en: kind ? `Fees of the kind "${kind}" cannot be imported.` : 'The kind is missing.',
  };
  report('kind', cause, {
    de: 'Schreiben Sie FIXED (fest), RANGE (Rahmen), FREE (frei) oder DESCRIBED (in Worten); Prozentsätze pflegen Sie in der Redaktion.',
    en: 'Write FIXED, RANGE, FREE or DESCRIBED; percentages are kept by hand.',
  });
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
  const kind = readKind(row, report);
  if (kind) checkAmounts(row, kind, report);
  const [amountCents, minimumCents, maximumCents] = amounts.map((name) => readCell(row, name, readAmount, report));
  const fee = {
    kind,
    amountCents,
    minimumCents,
    maximumCents,
    currency: kind === 'FREE' || kind === 'DESCRIBED' ? undefined : row.cell('currency').toUpperCase() || 'EUR',
    label: germanText(row.cell('label_de')),
    condition: germanText(row.cell('condition_de')),
    description: germanText(row.cell('description_de')),
    legalBasis: row.cell('legal_basis') || undefined,
    valid: readPeriod(row, report),
  };
  const service = row.cell('service');
  if (service === '') {
    const cause = { de: 'Die Leistung fehlt.', en: 'The service is missing.' };
    report('service', cause, { de: 'Nennen Sie den Kurznamen der Leistung.', en: 'Write the slug of the service.' });
  }
  const said = Object.fromEntries(Object.entries(fee).filter(([, value]) => value !== undefined));
  return kind ? { line: row.line, service, fee: said as unknown as FeeContent } : null;
}
