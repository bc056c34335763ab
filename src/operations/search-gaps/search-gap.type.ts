import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { CalendarDate, DateTime, LanguageTag } from '../../platform/graphql/scalars.js';
import { UserErrorType } from '../../platform/mutation/user-error.type.js';

@Directive('@shareable')
@ObjectType({
  description:
    'Suchlücke: what people looked for in the last 90 days without finding it. Counted without saying who; told only of what was sent often enough to be nobody’s own.',
  simpleResolvers: true,
})
export class SearchGap {
  @Field(() => String, { description: 'Suchanfrage: its words in lower case; # stands for a number.' })
  query!: string;

  @Field(() => LanguageTag, { description: 'Sprache: in which the answer was wanted when it was last sent.' })
  language!: string;

  @Field(() => Int, { description: 'Suchen: how often it was sent in the last 90 days.' })
  searches!: number;

  @Field(() => Int, { description: 'Ohne Treffer: how many of these found nothing.' })
  withoutHits!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Abgebrochen: how many of these had hits of which none was opened; null where no client told what was opened (`reportSearchChoice`) on a day on which it was sent.',
  })
  abandoned!: number | null;

  @Field(() => CalendarDate, { description: 'Zuletzt gesucht: the last day on which it was sent.' })
  lastSeen!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Abgelehnt: since when it is no task, because nothing need be found (`dismissSearchGap`).',
  })
  dismissedAt!: Date | null;
}

export const SearchGapConnection = connectionOf(SearchGap, 'SearchGap', 'Suchlücken');

@Directive('@shareable')
@ObjectType({
  description: 'Ergebnis zu einer Suche: what stood in the way; then nothing is counted or dismissed.',
  simpleResolvers: true,
})
export class SearchPayload {
  @Field(() => [UserErrorType], { description: 'Hindernisse: empty when it was taken.' })
  userErrors!: UserErrorType[];
}
