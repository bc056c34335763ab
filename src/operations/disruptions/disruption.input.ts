import { Field, ID, InputType } from 'type-graphql';
import { ChannelVisibility } from '../../catalogue/contact-channel/channel-visibility.js';
import { DisruptionSeverity } from '../../catalogue/disruption/disruption-severity.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { idempotencyKeyDescription } from '../../platform/mutation/idempotency-key.js';
import { LocalizedTextInput } from '../../catalogue/record/inputs/text-input.js';

const together = 'the disruption concerns everything named together; only administrators may name a place alone.';

@InputType({ description: 'Störung melden: effective at once and until its end, without approval.' })
export class AnnounceDisruptionInput {
  @Field(() => String, { nullable: true, description: idempotencyKeyDescription })
  idempotencyKey?: string | null;

  @Field(() => ID, { nullable: true, description: `Leistung: its global id; ${together}` })
  service?: string | null;

  @Field(() => ID, { nullable: true, description: `Organisationseinheit: its global id; ${together}` })
  organisation?: string | null;

  @Field(() => ID, { nullable: true, description: `Kontaktkanal: its global id; ${together}` })
  contactChannel?: string | null;

  @Field(() => ID, { nullable: true, description: `Onlinedienst: its global id; ${together}` })
  onlineService?: string | null;

  @Field(() => ID, { nullable: true, description: `Gebiet: its global id; ${together}` })
  place?: string | null;

  @Field(() => DisruptionSeverity, { description: 'Schwere: severity of the restriction.' })
  severity!: DisruptionSeverity;

  @Field(() => DateTime, { nullable: true, description: 'Beginn: defaults to now.' })
  startsAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Ende: a future moment; omitted while unknown.' })
  endsAt?: Date | null;

  @Field(() => [LocalizedTextInput], {
    description: 'Titel: what does not work, at most 200 characters of plain text in each language.',
  })
  title!: LocalizedTextInput[];

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'Erläuterung: explanation for the public, at most 2,000 characters of plain text in each language.',
  })
  text?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'Ausweichmöglichkeit: alternative, at most 2,000 characters of plain text in each language.',
  })
  alternative?: LocalizedTextInput[] | null;

  @Field(() => ChannelVisibility, {
    defaultValue: ChannelVisibility.PUBLIC,
    description: 'Sichtbarkeit: audience.',
  })
  visibility!: ChannelVisibility;
}

@InputType({
  description:
    'Störungsmeldung berichtigen: omitted fields are kept, null clears a field; texts change only in the given languages.',
})
export class ChangeDisruptionInput {
  @Field(() => ID, { description: 'Kennung: of the disruption.' })
  id!: string;

  @Field(() => String, { nullable: true, description: idempotencyKeyDescription })
  idempotencyKey?: string | null;

  @Field(() => ID, { nullable: true, description: `Leistung: its global id; ${together}` })
  service?: string | null;

  @Field(() => ID, { nullable: true, description: `Organisationseinheit: its global id; ${together}` })
  organisation?: string | null;

  @Field(() => ID, { nullable: true, description: `Kontaktkanal: its global id; ${together}` })
  contactChannel?: string | null;

  @Field(() => ID, { nullable: true, description: `Onlinedienst: its global id; ${together}` })
  onlineService?: string | null;

  @Field(() => ID, { nullable: true, description: `Gebiet: its global id; ${together}` })
  place?: string | null;

  @Field(() => DisruptionSeverity, { nullable: true, description: 'Schwere: severity of the restriction.' })
  severity?: DisruptionSeverity | null;

  @Field(() => DateTime, { nullable: true, description: 'Beginn: past or future begin.' })
  startsAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Ende: a future moment; null while unknown.' })
  endsAt?: Date | null;

  @Field(() => [LocalizedTextInput], { nullable: true, description: 'Titel: at most 200 characters in each language.' })
  title?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'Erläuterung: at most 2,000 characters in each language.',
  })
  text?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'Ausweichmöglichkeit: at most 2,000 characters in each language.',
  })
  alternative?: LocalizedTextInput[] | null;

  @Field(() => ChannelVisibility, { nullable: true, description: 'Sichtbarkeit: audience.' })
  visibility?: ChannelVisibility | null;
}
