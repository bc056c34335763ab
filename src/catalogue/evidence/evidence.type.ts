import { Directive, Field, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { GovernmentLevel } from './government-level.js';

@Directive('@shareable')
@ObjectType({
  description: 'Beleg: where a figure is from, of which day, and which level of government lays it down.',
  simpleResolvers: true,
})
export class Evidence {
  @Field(() => String, {
    nullable: true,
    description: 'Quelle: the system or publication; null when only the level is recorded.',
  })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Fundstelle: web address; null when not recorded.' })
  address!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Stand: the day of which the source says it; null when not recorded.',
  })
  asOf!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Gelesen am: the day on which it was read there; null when not recorded.',
  })
  readOn!: string | null;

  @Field(() => GovernmentLevel, {
    nullable: true,
    description:
      'Ebene: who lays it down, by the figure itself, its legal basis or its source; null when not recorded.',
  })
  level!: GovernmentLevel | null;

  @Field(() => String, { nullable: true, description: 'Bemerkung: what is to be known about the source.' })
  note!: string | null;

  @Field(() => Boolean, {
    description:
      'Eigener Beleg: whether the figure names the source itself; false for a source of its record, which need not say this figure.',
  })
  isOwn!: boolean;
}
