import { Directive, Field, ID, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars.js';
import { GovernmentLevel } from '../evidence/government-level.js';
import { ContentId } from './content-id.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Identifikator: key of the record in another system; unique as the pair (agency, value) only. Source: XZuFi, idSekundaer.',
  simpleResolvers: true,
})
export class ExternalIdentifier {
  @ContentId()
  id!: string;

  @Field(() => String, {
    description:
      'Vergebende Stelle (schemeAgencyID): agency that assigned the identifier, such as S100003 for Bremen in the PVOG.',
  })
  agency!: string;

  @Field(() => String, { description: 'Wert: opaque; clients must not assume a grammar.' })
  value!: string;

  @Field(() => Boolean, { description: 'Abgeleitet: computed by a known rule rather than read from its source.' })
  derived!: boolean;
}

@Directive('@shareable')
@ObjectType({
  description:
    'Identifikator im Portalverbund: the pair under which the PVOG knows a record, a key of the federation. `identifiers` says how it is known.',
  simpleResolvers: true,
})
export class XzufiIdentifier {
  @Field(() => String, {
    description: 'Vergebende Stelle (schemeAgencyID): a letter and six digits, such as S100003 for Bremen.',
  })
  agency!: string;

  @Field(() => String, { description: 'Wert: opaque; clients must not assume a grammar.' })
  value!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'Herkunft (Provenienz): where a record was taken from.', simpleResolvers: true })
export class Provenance {
  @ContentId()
  id!: string;

  @Field(() => String, { description: 'Quelle: the system or publication.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Kennung in der Quelle: its id there.' })
  sourceId!: string | null;

  @Field(() => String, { nullable: true, description: 'Lizenz: under which it may be used.' })
  licence!: string | null;

  @Field(() => String, { nullable: true, description: 'Fundstelle: web address.' })
  address!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gesehen am: the day on which the source said so.' })
  seenOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Gelesen am: the day on which it was read there; null when not recorded.',
  })
  readOn!: string | null;

  @Field(() => GovernmentLevel, {
    nullable: true,
    description: 'Ebene: the level of government of which it speaks; null when not recorded.',
  })
  level!: GovernmentLevel | null;

  @Field(() => String, { nullable: true, description: 'Prüfsumme: SHA-256 of what was taken over.' })
  contentHash!: string | null;

  @Field(() => String, { nullable: true, description: 'Bemerkung: what is to be known about the source.' })
  note!: string | null;
}

export enum EditionStatus {
  IN_FORCE = 'IN_FORCE',
  SUPERSEDED = 'SUPERSEDED',
}
registerEnumType(EditionStatus, {
  name: 'EditionStatus',
  description: 'Status einer Fassung: whether the edition is public now.',
  valuesConfig: {
    IN_FORCE: { description: 'In Kraft: public now.' },
    SUPERSEDED: { description: 'Abgelöst: superseded by a later edition or a withdrawal.' },
  },
});

@Directive('@shareable')
@ObjectType({
  description:
    'Fassung: one state of a record, immutable after publication. To read it, set `context.asOf` to a moment at which it was in force.',
  simpleResolvers: true,
})
export class Edition {
  @Field(() => ID, {
    description: 'Kennung der Fassung: stable and unique; what `basedOn`, `difference` and `restoreEdition` take.',
  })
  id!: string;

  @Field(() => DateTime, { description: 'In Kraft seit: moment from which it is public.' })
  inForceFrom!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'In Kraft bis: moment at which it was superseded or withdrawn; null while none is known.',
  })
  inForceUntil!: Date | null;

  @Field(() => EditionStatus, { description: 'Status: whether it is in force now.' })
  status!: EditionStatus;
}

@InterfaceType({
  description: 'Knoten: anything with a global id (Relay Node).',
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Globale Kennung: opaque, stable and unique in this catalogue. Read in a context it says the context, so that caches keep readings apart; `record` is the same in all of them.',
  })
  id!: string;
}

@InterfaceType({
  description: 'Datensatz: fields of every record.',
  implements: Node,
})
export abstract class CatalogueRecord extends Node {
  @Field(() => ID, {
    description: 'Datensatz: the id of the record, the same in every reading; what to store and to compare.',
  })
  record!: string;

  @Field(() => String, {
    description: 'Kurzname: short name for addresses, lower case with hyphens, unique within the type.',
  })
  slug!: string;

  @Field(() => [ExternalIdentifier], { description: 'Identifikatoren: keys of the record in other systems.' })
  identifiers!: ExternalIdentifier[];

  @Field(() => [Provenance], { description: 'Herkunft: sources of the record, best first.' })
  provenance!: Provenance[];

  @Field(() => Edition, { description: 'Fassung: the edition this answer was read from.' })
  edition!: Edition;

  @Field(() => [Edition], { description: 'Fassungen: all editions that were ever in force, latest first.' })
  editions!: Edition[];
}
