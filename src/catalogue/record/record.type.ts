import { Directive, Field, ID, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Identifikator: what another system calls this record; unique as (agency, value) only. Source: XZuFi, idSekundaer.',
  simpleResolvers: true,
})
export class ExternalIdentifier {
  @Field(() => String, {
    description: 'Vergebende Stelle (schemeAgencyID): who gave the identifier, such as S100003 for Bremen in the PVOG.',
  })
  agency!: string;

  @Field(() => String, { description: 'Wert: opaque; no grammar may be assumed.' })
  value!: string;

  @Field(() => Boolean, { description: 'Abgeleitet: computed by a known rule rather than seen at its source.' })
  derived!: boolean;
}

@Directive('@shareable')
@ObjectType({ description: 'Herkunft (Provenienz): where a record was taken from.', simpleResolvers: true })
export class Provenance {
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
  description: 'Status einer Fassung: whether it is what everybody reads at the moment.',
  valuesConfig: {
    IN_FORCE: { description: 'In Kraft: what everybody reads now.' },
    SUPERSEDED: { description: 'Abgelöst: was read until a later one came or the record was withdrawn.' },
  },
});

@Directive('@shareable')
@ObjectType({
  description:
    'Fassung: one worded state of a record. It is never changed after publication; to read what it says, ask with `context.asOf` for a moment at which it was in force.',
  simpleResolvers: true,
})
export class Edition {
  @Field(() => ID, {
    description: 'Nummer der Fassung: the same for ever; what was answered from it may be cached by it.',
  })
  id!: string;

  @Field(() => DateTime, { description: 'In Kraft seit: when it became what everybody reads.' })
  inForceFrom!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'In Kraft bis: when it was superseded or withdrawn; null while nothing is known to follow.',
  })
  inForceUntil!: Date | null;

  @Field(() => EditionStatus, { description: 'Status: whether it is in force now.' })
  status!: EditionStatus;
}

@InterfaceType({
  description: 'Knoten: anything with a global id (Relay Node).',
})
export abstract class Node {
  @Field(() => ID, { description: 'Globale Kennung: opaque, the same for ever, unique in this catalogue.' })
  id!: string;
}

@InterfaceType({
  description: 'Datensatz: what all records of the catalogue have in common.',
  implements: Node,
})
export abstract class CatalogueRecord extends Node {
  @Field(() => String, {
    description: 'Kurzname: short name for addresses, lower case with hyphens, unique within the type.',
  })
  slug!: string;

  @Field(() => [ExternalIdentifier], { description: 'Identifikatoren: what other systems call this record.' })
  identifiers!: ExternalIdentifier[];

  @Field(() => [Provenance], { description: 'Herkunft: where the record was taken from, best source first.' })
  provenance!: Provenance[];

  @Field(() => Edition, { description: 'Fassung: the worded state this answer was read from.' })
  edition!: Edition;

  @Field(() => [Edition], { description: 'Fassungen: all that were ever in force, the latest first.' })
  editions!: Edition[];
}
