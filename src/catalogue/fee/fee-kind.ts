import { registerEnumType } from 'type-graphql';

export enum FeeKind {
  FIXED = 'FIXED',
  RANGE = 'RANGE',
  FREE = 'FREE',
  PERCENTAGE = 'PERCENTAGE',
  DESCRIBED = 'DESCRIBED',
}
registerEnumType(FeeKind, {
  name: 'FeeKind',
  description:
    'Kostenart: selects the fields that hold the amount. Source: XZuFi, kostenauswahl, with kinds it does not list.',
  valuesConfig: {
    FIXED: { description: 'Fester Betrag (KostenFix): amountInCents.' },
    RANGE: { description: 'Rahmengebühr (KostenVariabel): minimumInCents, maximumInCents or both.' },
    FREE: { description: 'Gebührenfrei (KostenFrei): nothing is due.' },
    PERCENTAGE: { description: 'Prozentsatz: percentage of percentageOf, perhaps with a minimum and a maximum.' },
    DESCRIBED: { description: 'Beschrieben: not a number; see description.' },
  },
});
