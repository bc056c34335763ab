import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { TimeUnit } from '../deadline/time-unit.js';
import { Organisation } from '../organisation/organisation.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';
import { Service } from '../service/service.type.js';
import { ServicePromiseKind } from './service-promise-kind.js';

@ObjectType({
  description: 'Serviceversprechen: a promise of an organisation, such as to call back within a day.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class ServicePromise extends CatalogueRecord {
  @Field(() => ServicePromiseKind, { description: 'Art des Serviceversprechens: what is promised.' })
  kind!: ServicePromiseKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Zeit: duration in unit; null when it is described only.',
  })
  value!: number | null;

  @Field(() => TimeUnit, { nullable: true, description: 'Einheit: unit of the duration.' })
  unit!: TimeUnit | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Bedingung: cases in which it applies, such as "nach der Online-Voranmeldung"; the time begins when it is met. Null for all.',
  })
  condition!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Beschreibung: the promise in words.' })
  description!: LocalizedText | null;

  @Field(() => Service, {
    nullable: true,
    description: 'Leistung: the service it applies to; null for all services of the organisation.',
  })
  service!: Service | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Organisationseinheit: the promising organisation; null for all responsible organisations.',
  })
  organisation!: Organisation | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig ab: first day; null when open.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig bis: last day; null when open.' })
  validUntil!: string | null;
}
