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
  description: 'Kostenart: which of the fields of a fee say what has to be paid. Source: XZuFi, kostenauswahl, with kinds it does not list.',
  valuesConfig: {
    FIXED: { description: 'Fester Betrag (KostenFix): amountInCents.' },
    RANGE: { description: 'Rahmengebühr (KostenVariabel): minimumInCents, maximumInCents or both.' },
    FREE: { description: 'Gebührenfrei (KostenFrei): nothing has to be paid.' },
    PERCENTAGE: { description: 'Prozentsatz: percentage of percentageOf, perhaps with a minimum and a maximum.' },
    DESCRIBED: { description: 'Beschrieben: cannot be told as a number; description says it.' },
  },
});

export enum FeeValidity {
  CURRENT = 'CURRENT',
  UPCOMING = 'UPCOMING',
  ALL = 'ALL',
}
registerEnumType(FeeValidity, {
  name: 'FeeValidity',
  description: 'Geltung von Gebühren: which fees are meant, seen from the day of the reading (`context.validOn`).',
  valuesConfig: {
    CURRENT: { description: 'Geltend: that apply on the day.' },
    UPCOMING: { description: 'Künftig: that begin to apply after the day.' },
    ALL: { description: 'Alle: whenever they apply, past ones too.' },
  },
});
