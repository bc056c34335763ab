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
    'Kostenart: which of the fields of a fee say what has to be paid. Source: XZuFi, kostenauswahl, with kinds it does not list.',
  valuesConfig: {
    FIXED: { description: 'Fester Betrag (KostenFix): amountInCents.' },
    RANGE: { description: 'Rahmengebühr (KostenVariabel): minimumInCents, maximumInCents or both.' },
    FREE: { description: 'Gebührenfrei (KostenFrei): nothing has to be paid.' },
    PERCENTAGE: { description: 'Prozentsatz: percentage of percentageOf, perhaps with a minimum and a maximum.' },
    DESCRIBED: { description: 'Beschrieben: cannot be told as a number; description says it.' },
  },
});
