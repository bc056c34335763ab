import type { FeeContent } from '../../../catalogue/fee/fee.content.js';
import { textIfWording } from '../../../catalogue/record/merge/content-value.rules.js';
import type { TextContent } from '../../../catalogue/record/record-content.js';
import type { ExportedCell, ExportedRow } from '../export/exported-cell.js';
import { feeKey } from './fee-key.js';
import { germanFeeKind } from './fee-kinds.js';

const german = (text: TextContent | undefined): string | undefined => textIfWording(text?.de);

const amount = (cents: number | undefined): ExportedCell | undefined => (cents === undefined ? undefined : { cents });

const day = (written: string | undefined): ExportedCell | undefined => (written ? { day: written } : undefined);

/** The cells of a fee, without those that tell which one it is. */
export const feeCells = (fee: FeeContent): ExportedRow => ({
  label_de: german(fee.label),
  condition_de: german(fee.condition),
  kind: germanFeeKind(fee.kind),
  amount: amount(fee.amountCents),
  currency: fee.currency,
  minimum: amount(fee.minimumCents),
  maximum: amount(fee.maximumCents),
  percentage: fee.percentage === undefined ? undefined : String(fee.percentage).replace('.', ','),
  valid_from: day(fee.valid?.from),
  valid_until: day(fee.valid?.until),
  legal_basis: fee.legalBasis,
  description_de: german(fee.description),
});

/** The rows of the fees of a service. */
export const feeRows = (service: string, fees: readonly FeeContent[]): ExportedRow[] =>
  fees.map((fee, at) => ({ service, fee: feeKey(fee, at), ...feeCells(fee) }));
