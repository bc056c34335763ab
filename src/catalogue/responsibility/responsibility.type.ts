import { Directive, Field, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { OnlineService } from '../online-service/online-service.type.js';
import { Organisation } from '../organisation/organisation.type.js';
import { Place } from '../place/place.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';
import { Service } from '../service/service.type.js';
import { ConditionKind, ResponsibilityRole } from './responsibility-enums.js';

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Zuständigkeit: who answers for a service at a place, in which role. Source: XZuFi, zustaendigkeit.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class Responsibility extends CatalogueRecord {
  @Field(() => ResponsibilityRole, { description: 'Rolle: as what the organisation answers.' })
  role!: ResponsibilityRole;

  @Field(() => Service, {
    nullable: true,
    description: 'Leistung: the service; null while none of its editions is in force.',
  })
  service!: Service | null;

  @Field(() => Place, {
    nullable: true,
    description:
      'Gebiet: the place for which this is laid down; it holds for everything in it, unless something nearer goes before.',
  })
  place!: Place | null;

  @Field(() => Organisation, {
    nullable: true,
    description:
      'Organisationseinheit: who answers on the day of the reading; the successor of one that has ended; null for an online service, and when nobody on record is active.',
  })
  organisation!: Organisation | null;

  @Field(() => Organisation, {
    nullable: true,
    description:
      'Bisherige Organisationseinheit: the organisation on record, when it has ended by the day of the reading; `organisation` is then its successor, or null when none is recorded.',
  })
  formerOrganisation!: Organisation | null;

  @Field(() => OnlineService, {
    nullable: true,
    description: 'Onlinedienst: where to apply online; null for an organisation, and outside its validity.',
  })
  onlineService!: OnlineService | null;

  @Field(() => ConditionKind, {
    nullable: true,
    description: 'Art der Bedingung: on what it depends whether this applies; null when it applies to everybody.',
  })
  conditionKind!: ConditionKind | null;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bedingung: in which cases it applies, such as family names A to K.',
  })
  condition!: LocalizedText | null;

  @Field(() => String, {
    nullable: true,
    description: 'Anfangsbuchstabe von: first initial of the family name, inclusive.',
  })
  initialFrom!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Anfangsbuchstabe bis: last initial of the family name, inclusive.',
  })
  initialTo!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig ab: first day; null when open.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Gültig bis: last day; null when open.' })
  validUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Rechtsgrundlage: the norm that lays it down.' })
  legalBasis!: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Erläuterung: what the source says about this rule.' })
  explanation!: LocalizedText | null;
}
