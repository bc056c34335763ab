import type { LocalizedText } from '../../../platform/i18n/localized-text.js';

const known: ReadonlyMap<string, LocalizedText> = new Map(
  Object.entries({
    CASH: { de: 'bar', en: 'cash' },
    GIROCARD: { de: 'Girocard', en: 'Girocard' },
    CREDIT_CARD: { de: 'Kreditkarte', en: 'credit card' },
    PAYPAL: { de: 'PayPal', en: 'PayPal' },
    DIRECT_DEBIT: { de: 'Lastschrift', en: 'direct debit' },
    TRANSFER: { de: 'Überweisung', en: 'bank transfer' },
    INVOICE: { de: 'Rechnung', en: 'invoice' },
  }),
);

/** Name of a payment method; unknown codes are returned unchanged. */
export const paymentMethod = (code: string): LocalizedText => known.get(code) ?? { de: code };
