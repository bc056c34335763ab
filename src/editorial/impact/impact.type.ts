import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDate, LanguageTag } from '../../platform/graphql/scalars.js';

@Directive('@shareable')
@ObjectType({ description: 'Berührter Datensatz: a record that a change set touches.', simpleResolvers: true })
export class TouchedRecord {
  @Field(() => ID, { description: 'Datensatz: its global id.' })
  record!: string;

  @Field(() => String, { description: 'Kurzname: its slug.' })
  slug!: string;

  @Field(() => String, { description: 'Bezeichnung: its German title or name; the slug where there is none.' })
  name!: string;

  @Field(() => Boolean, {
    description: 'Unmittelbar: whether the set changes the record itself; else something it is related to.',
  })
  directly!: boolean;
}

@Directive('@shareable')
@ObjectType({ description: 'Berührte Datensätze: those of one kind.', simpleResolvers: true })
export class TouchedRecords {
  @Field(() => Int, { description: 'Anzahl: how many there are.' })
  count!: number;

  @Field(() => [TouchedRecord], {
    description: 'Datensätze: the first 100, those that are changed themselves before the others.',
  })
  records!: TouchedRecord[];
}

@Directive('@shareable')
@ObjectType({ description: 'Berührte Sprache: a language in which the set changes texts.', simpleResolvers: true })
export class TouchedLanguage {
  @Field(() => LanguageTag, { description: 'Sprache: BCP 47 tag.' })
  language!: string;

  @Field(() => Int, { description: 'Geänderte Texte: how many come, go or say something else.' })
  texts!: number;

  @Field(() => Int, {
    description:
      'Veraltende Texte: how many stay as they are beside German ones that change by more than a minor edit.',
  })
  staleTexts!: number;
}

@Directive('@shareable')
@ObjectType({
  description: 'Veraltende Übersetzung: a text that the set leaves as it is although its German source changes.',
  simpleResolvers: true,
})
export class StaleTranslation {
  @Field(() => ID, { description: 'Datensatz: the global id of the record.' })
  record!: string;

  @Field(() => String, { description: 'Kurzname: the slug of the record.' })
  slug!: string;

  @Field(() => LanguageTag, { description: 'Sprache: BCP 47 tag of the translation.' })
  language!: string;

  @Field(() => [String], { description: 'Pfad: where the text stands in the record as it would be.' })
  path!: string[];
}

@Directive('@shareable')
@ObjectType({ description: 'Veraltende Übersetzungen: those that the set leaves behind.', simpleResolvers: true })
export class StaleTranslations {
  @Field(() => Int, { description: 'Anzahl: how many there are.' })
  count!: number;

  @Field(() => [StaleTranslation], { description: 'Übersetzungen: the first 100.' })
  translations!: StaleTranslation[];
}

@Directive('@shareable')
@ObjectType({
  description: 'Föderierter Leser: a gateway that resolves references to what a change set touches.',
  simpleResolvers: true,
})
export class FederatedReader {
  @Field(() => String, {
    description:
      'Name: what it calls itself in the header `apollographql-client-name`; `unnamed gateway` stands for all that do not.',
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
  description: 'Auswirkung: what a change set touches, itself and through relations, before it is published.',
  simpleResolvers: true,
})
export class Impact {
  @Field(() => TouchedRecords, {
    description:
      'Leistungen: those that are changed, and those that use an organisation, channel, document type, place, form, situation, responsibility, promise or online service that is.',
  })
  services!: TouchedRecords;

  @Field(() => TouchedRecords, {
    description: 'Organisationseinheiten: those that are changed, and those that answer for something that is.',
  })
  organisations!: TouchedRecords;

  @Field(() => TouchedRecords, {
    description: 'Gebiete: those that are changed, and those for which something that is changed is laid down.',
  })
  places!: TouchedRecords;

  @Field(() => [FederatedReader], {
    description:
      'Föderierte Leser: gateways that within 30 days asked as `_entities` for what is touched, noted within a minute; the first 100, those that read most of it before the others.',
  })
  federatedReaders!: FederatedReader[];

  @Field(() => [TouchedLanguage], { description: 'Sprachen: in which texts change or become stale, by their tags.' })
  languages!: TouchedLanguage[];

  @Field(() => StaleTranslations, { description: 'Veraltende Übersetzungen: texts to translate anew.' })
  staleTranslations!: StaleTranslations;
}
