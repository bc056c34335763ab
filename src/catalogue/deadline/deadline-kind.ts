import { registerEnumType } from 'type-graphql';

export enum DeadlineKind {
  DURATION = 'DURATION',
  DATE = 'DATE',
  RECURRING = 'RECURRING',
  DESCRIBED = 'DESCRIBED',
}
registerEnumType(DeadlineKind, {
  name: 'DeadlineKind',
  description: 'Art der Frist: selects the fields that hold the deadline. Source: XZuFi, fristauswahl.',
  valuesConfig: {
    DURATION: { description: 'Fristdauer: durationFrom, durationTo and unit, counted from the trigger.' },
    DATE: { description: 'Stichtag: startsOn, endsOn or both.' },
    RECURRING: { description: 'Wiederkehrender Stichtag: recursFrom, recursUntil or both, every year.' },
    DESCRIBED: { description: 'Beschrieben: not a date; see description.' },
  },
});
