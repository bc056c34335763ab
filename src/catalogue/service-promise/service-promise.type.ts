import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { TimeUnit } from '../deadline/time-unit.js';
import { Organisation } from '../organisation/organisation.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';
import { Service } from '../service/service.type.js';
import { ServicePromiseKind } from './service-promise-kind.js';

@ObjectType({
  description: 'Serviceversprechen: what an organisation promises to people, such as to call back within a day.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class ServicePromise extends CatalogueRecord {
  @Field(() => ServicePromiseKind, { description: 'Art des Serviceversprechens: what is promised.' })
  kind!: ServicePromiseKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Zeit: within which time, in unit; null when only the description says it.',
  })
  value!: number | null;

  @Field(() => TimeUnit, { nullable: true, description: 'Einheit: in what the time is counted.' })
  unit!: TimeUnit | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Beschreibung: the promise in words.' })
  description!: LocalizedText | null;

  @Field(() => Service, {
    nullable: true,
    description: 'Leistung: for which service it is promised; null when for all of the organisation.',
  })
  service!: Service | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Organisationseinheit: who promises it; null when everybody who answers for the service.',
  })
  organisation!: Organisation | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig ab: first day; null when open.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig bis: last day; null when open.' })
  validUntil!: string | null;
}
