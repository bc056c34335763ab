import type { FeeContent } from './fee.content.js';
import type { ServiceContent } from '../service/service.content.js';
import type { Report } from '../record/check/report.js';

/** Whether the chain of base fees is circular. */
function isItsOwnBase(fees: readonly FeeContent[], start: number): boolean {
  let at = fees[start]?.baseFee;
  for (let steps = 0; at !== undefined && steps < fees.length; steps += 1) {
    if (at === start) return true;
    at = fees[at]?.baseFee;
  }
  return false;
}

function checkBaseFee(fees: readonly FeeContent[], index: number, report: Report): void {
  const { baseFee } = fees[index]!;
  if (baseFee !== undefined && baseFee >= fees.length) {
    report(
      ['fees', index, 'baseFee'],
      {
        de: `Eine Gebühr ${baseFee} gibt es nicht; die Liste endet mit ${fees.length - 1}.`,
        en: `There is no fee ${baseFee}; the list ends at ${fees.length - 1}.`,
      },
      {
        de: 'Schreiben Sie die Stelle der Gebühr in dieser Liste, von 0 an gezählt.',
        en: 'Write the index, from 0, of the fee in this list.',
      },
    );
  } else if (isItsOwnBase(fees, index)) {
    report(
      ['fees', index, 'baseFee'],
      { de: 'Die Gebühr beruht auf sich selbst.', en: 'The fee is based on itself.' },
      {
        de: 'Schreiben Sie die Stelle einer anderen Gebühr, von 0 an gezählt.',
        en: 'Write the index, from 0, of another fee.',
      },
    );
  }
}

/** Only what comes on top can do so always; any other fee is due or not by its case. */
function checkMandatory({ mandatory, surcharge }: FeeContent, index: number, report: Report): void {
  if (mandatory === undefined || surcharge === true) return;
  report(
    ['fees', index, 'mandatory'],
    {
      de: 'Die Gebühr ist kein Zuschlag, kann also nicht stets zu einer anderen hinzukommen.',
      en: 'The fee is no surcharge, so that it cannot always come on top of another.',
    },
    {
      de: 'Schreiben Sie surcharge: true, oder entfernen Sie mandatory.',
      en: 'Write surcharge: true, or remove mandatory.',
    },
  );
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** A fee without a currency is in euros; one in a currency that does not exist could be paid by nobody. */
function checkCurrency({ currency }: FeeContent, index: number, report: Report): void {
  if (currency === undefined || currencies.has(currency)) return;
  report(
    ['fees', index, 'currency'],
    { de: `Eine Währung „${currency}“ gibt es nicht.`, en: `There is no currency "${currency}".` },
    {
      de: 'Schreiben Sie den Code nach ISO 4217, wie EUR oder CHF; ohne Angabe gilt EUR.',
      en: 'Write the code of ISO 4217, such as EUR or CHF; EUR when left out.',
    },
  );
}

/** Checks the references of fees to other fees and to legal bases, and that what they say fits together. */
export function checkFees({ fees = [], legalBases = [] }: ServiceContent, report: Report): void {
  const citations = new Set(legalBases.map(({ citation }) => citation));
  for (const [index, fee] of fees.entries()) {
    const { legalBasis } = fee;
    checkBaseFee(fees, index, report);
    checkMandatory(fee, index, report);
    checkCurrency(fee, index, report);
    if (legalBasis === undefined || citations.has(legalBasis)) continue;
    report(
      ['fees', index, 'legalBasis'],
      {
        de: `„${legalBasis}“ steht nicht unter den Rechtsgrundlagen (legalBases) der Leistung.`,
        en: `"${legalBasis}" is not among the legalBases of the service.`,
      },
      {
        de: 'Ergänzen Sie die Rechtsgrundlage dort, oder nennen Sie eine von ihnen.',
        en: 'Add it there, or cite one of them.',
      },
    );
  }
}
