import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDate, LanguageTag } from '../../platform/graphql/scalars.js';

@Directive('@shareable')
@ObjectType({ description: 'Berührter Datensatz: a record affected by a change set.', simpleResolvers: true })
export class TouchedRecord {
  @Field(() => ID, { description: 'Datensatz: its global id.' })
  record!: string;

  @Field(() => String, { description: 'Kurzname: its slug.' })
  slug!: string;

  @Field(() => String, { description: 'Bezeichnung: its German title or name; the slug where there is none.' })
  name!: string;

  @Field(() => Boolean, {
    description: 'Unmittelbar: whether the set changes the record itself rather than a related one.',
  })
  directly!: boolean;
}

@Directive('@shareable')
@ObjectType({ description: 'Berührte Datensätze: affected records of one kind.', simpleResolvers: true })
export class TouchedRecords {
  @Field(() => Int, { description: 'Anzahl: their number.' })
  count!: number;

  @Field(() => [TouchedRecord], {
    description: 'Datensätze: the first 100, changed records first.',
  })
  records!: TouchedRecord[];
}

@Directive('@shareable')
@ObjectType({ description: 'Berührte Sprache: a language with changed texts.', simpleResolvers: true })
export class TouchedLanguage {
  @Field(() => LanguageTag, { description: 'Sprache: BCP 47 tag.' })
  language!: string;

  @Field(() => Int, { description: 'Geänderte Texte: number of added, removed or changed texts.' })
  texts!: number;

  @Field(() => Int, {
    description: 'Veraltende Texte: number of texts whose German source changes by more than a minor edit.',
  })
  staleTexts!: number;
}

@Directive('@shareable')
@ObjectType({
  description: 'Veraltende Übersetzung: an unchanged text whose German source changes.',
  simpleResolvers: true,
})
export class StaleTranslation {
  @Field(() => ID, { description: 'Datensatz: the global id of the record.' })
  record!: string;

  @Field(() => String, { description: 'Kurzname: the slug of the record.' })
  slug!: string;

  @Field(() => LanguageTag, { description: 'Sprache: BCP 47 tag of the translation.' })
  language!: string;

  @Field(() => [String], { description: 'Pfad: path of the text in the drafted record.' })
  path!: string[];
}

@Directive('@shareable')
@ObjectType({
  description: 'Veraltende Übersetzungen: unchanged translations of changed texts.',
  simpleResolvers: true,
})
export class StaleTranslations {
  @Field(() => Int, { description: 'Anzahl: their number.' })
  count!: number;

  @Field(() => [StaleTranslation], { description: 'Übersetzungen: the first 100.' })
  translations!: StaleTranslation[];
}

@Directive('@shareable')
@ObjectType({
  description:
    'Föderierter Leser: a known partner whose gateway resolves references to records affected by a change set.',
  simpleResolvers: true,
})
export class FederatedReader {
  @Field(() => String, {
    description:
      'Name: the subject of its token (role CLIENT), or its name in the list of partners; others are not noted.',
  })
  client!: string;

  @Field(() => Int, { description: 'Anzahl: how many of the records it read.' })
  records!: number;

  @Field(() => CalendarDate, {
    description: 'Zuletzt gelesen am: the last day on which it read one, in Europe/Berlin.',
  })
  lastReadOn!: string;
}

@Directive('@shareable')
@ObjectType({
  description: 'Auswirkung: records that a change set affects, directly and through relations.',
  simpleResolvers: true,
})
export class Impact {
  @Field(() => TouchedRecords, {
    description:
      'Leistungen: changed services, and those that use a changed organisation, channel, document type, place, form, situation, responsibility, promise or online service.',
  })
  services!: TouchedRecords;

  @Field(() => TouchedRecords, {
    description: 'Organisationseinheiten: changed organisations, and those responsible for something changed.',
  })
  organisations!: TouchedRecords;

  @Field(() => TouchedRecords, {
    description: 'Gebiete: changed places, and those with a changed responsibility.',
  })
  places!: TouchedRecords;

  @Field(() => [FederatedReader], {
    description:
      'Föderierte Leser: gateways that resolved affected records through `_entities` within 30 days, recorded within a minute; the first 100 by number of records.',
  })
  federatedReaders!: FederatedReader[];

  @Field(() => [TouchedLanguage], { description: 'Sprachen: languages whose texts change or become stale.' })
  languages!: TouchedLanguage[];

  @Field(() => StaleTranslations, { description: 'Veraltende Übersetzungen: texts to be translated again.' })
  staleTranslations!: StaleTranslations;
}
