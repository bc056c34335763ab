import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Organisation } from '../../catalogue/organisation/organisation.type.js';
import { Place } from '../../catalogue/place/place.type.js';
import { Service } from '../../catalogue/service/service.type.js';
import { CalendarDate, LeikaKey } from '../../platform/graphql/scalars.js';

export enum CoverageState {
  OWN = 'OWN',
  INHERITED = 'INHERITED',
  NONE = 'NONE',
  NOT_RECORDED = 'NOT_RECORDED',
}
registerEnumType(CoverageState, {
  name: 'CoverageState',
  description: 'Art der Abdeckung: what is recorded of a LeiKa key at a place.',
  valuesConfig: {
    OWN: { description: 'Eigen: offered by the place itself, or by the municipality it lies in.' },
    INHERITED: { description: 'Übernommen: offered for it by a level above the municipality, such as Land or Bund.' },
    NONE: { description: 'Keine: recorded, and not offered on the day: it has ended or not begun.' },
    NOT_RECORDED: { description: 'Nicht erfasst: nothing is recorded; it may well be offered.' },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'Abdeckung eines Schlüssels: what is recorded of one LeiKa key.', simpleResolvers: true })
export class KeyCoverage {
  @Field(() => LeikaKey, { description: 'Leistungsschlüssel (LeiKa): as asked for.' })
  leikaKey!: string;

  @Field(() => CoverageState, { description: 'Art der Abdeckung: what is recorded.' })
  state!: CoverageState;

  @Field(() => Boolean, {
    description: 'Nur in Teilen: whether only parts of the place are covered; nothing is recorded of the rest.',
  })
  isPartial!: boolean;

  @Field(() => [Service], { description: 'Leistungen: those that have the key there; for NONE, those that had it.' })
  services!: Service[];

  @Field(() => Place, {
    nullable: true,
    description: 'Übernommen von: the place for which it is laid down, such as the Land; null unless INHERITED.',
  })
  inheritedFrom!: Place | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Zuständige Stelle: who answers for it at that level; null when several do or none is recorded.',
  })
  responsible!: Organisation | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Stand: the latest day on which a source of the services was read or checked; null when not recorded.',
  })
  asOf!: string | null;
}

export enum UnreadReason {
  UNKNOWN = 'UNKNOWN',
  AMBIGUOUS = 'AMBIGUOUS',
  NOT_VALID = 'NOT_VALID',
}
registerEnumType(UnreadReason, {
  name: 'UnreadReason',
  description: 'Warum keine Auskunft: why nothing can be said of the place of a reference.',
  valuesConfig: {
    UNKNOWN: { description: 'Unbekannt: no place has this key or name.' },
    AMBIGUOUS: { description: 'Mehrdeutig: several places have it; name one by its id, slug or ARS.' },
    NOT_VALID: {
      description:
        'Gilt nicht: the place has ended by the day of the reading, or has not begun; `place` tells its days and its successor.',
    },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'Abdeckung eines Gebiets: each of the keys at one place.', simpleResolvers: true })
export class PlaceCoverage {
  @Field(() => Place, {
    nullable: true,
    description: 'Gebiet: the place; null when the reference does not name exactly one.',
  })
  place!: Place | null;

  @Field(() => UnreadReason, { nullable: true, description: 'Nicht gelesen: why there are no keys; null otherwise.' })
  unread!: UnreadReason | null;

  @Field(() => [KeyCoverage], { description: 'Schlüssel: in the order asked for; empty when the place was not read.' })
  keys!: KeyCoverage[];
}
