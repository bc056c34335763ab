import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver, type ClassType } from 'type-graphql';
import { recordContentKinds, recordKindOf, type RecordKindName } from '../content/content-kind.js';
import type { RecordContent } from '../content/record-content.js';
import type { LocalizedText } from '../language/localized-text.js';
import { RequestContext } from '../graphql/context.js';
import { ChangeAction } from './change-set.type.js';
import { changeDraft, createDraft, endDraft } from './draft.js';
import { editChangeSet } from './edit-change-set.js';
import { editing, note, said } from './edit-record.js';
import { contentInputs } from './inputs/content-inputs.js';
import { LocalizedTextInput } from './inputs/text-inputs.js';
import { toContent, toPatch } from './inputs/to-content.js';
import { texts } from './inputs/to-text.js';
import { nodeTypeOf } from './node-type.js';
import { ChangeSetPayload } from './payload.type.js';
import { recordIdOf } from './record-ref.js';

const german: Record<RecordKindName, string> = {
  services: 'Leistung',
  organisations: 'Organisationseinheit',
  places: 'Gebiet',
  'document-types': 'Nachweistyp',
  'online-services': 'Onlinedienst',
  forms: 'Formular',
  situations: 'Lage',
  'contact-channels': 'Kontaktkanal',
  responsibilities: 'Zuständigkeit',
  'service-promises': 'Serviceversprechen',
};

@InputType({ description: 'Beenden eines Datensatzes: how it ends when the set is published.' })
export class EndRecordInput {
  @Field(() => ID, { description: said.changeSet })
  changeSet!: string;

  @Field(() => String, { nullable: true, description: said.key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: said.record })
  id!: string;

  @Field(() => ChangeAction, { description: 'Art: WITHDRAW with an explanation, REPLACE by a successor, or REMOVE.' })
  action!: ChangeAction;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'Erläuterung: what everybody is told, by language.',
  })
  explanation?: LocalizedTextInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Nachfolger: the global id of the record that takes its place; needed for REPLACE.',
  })
  successor?: string | null;
}

interface CreateArguments {
  changeSet: string;
  idempotencyKey?: string | null;
  content: object;
}

interface ChangeArguments {
  changeSet: string;
  idempotencyKey?: string | null;
  id: string;
  basedOn?: string | null;
  draftRevision?: number | null;
  minor: boolean;
  patch: object;
}

/** The three mutations of one kind of record; they differ in nothing but their types and names. */
function recordResolver(kind: RecordKindName): ClassType {
  const type = nodeTypeOf[recordKindOf[kind]];
  const { content: Content, patch: Patch } = contentInputs[kind];
  const term = german[kind];

  @InputType(`Create${type}Input`, { description: `${term} anlegen: a new record as a draft in a change set.` })
  class CreateInput {
    @Field(() => ID, { description: said.changeSet })
    changeSet!: string;

    @Field(() => String, { nullable: true, description: said.key })
    idempotencyKey?: string | null;

    @Field(() => Content, { description: 'Inhalt: what the record says.' })
    content!: object;
  }

  @InputType(`Change${type}Input`, { description: `${term} ändern: what is to be said otherwise.` })
  class ChangeRecordInput {
    @Field(() => ID, { description: said.changeSet })
    changeSet!: string;

    @Field(() => String, { nullable: true, description: said.key })
    idempotencyKey?: string | null;

    @Field(() => ID, { description: said.record })
    id!: string;

    @Field(() => ID, { nullable: true, description: said.basedOn })
    basedOn?: string | null;

    @Field(() => Int, { nullable: true, description: said.draftRevision })
    draftRevision?: number | null;

    @Field(() => Boolean, { defaultValue: false, description: said.minor })
    minor!: boolean;

    @Field(() => Patch, { description: said.patch })
    patch!: object;
  }

  @Resolver()
  class RecordResolver {
    @Mutation(() => ChangeSetPayload, {
      name: `create${type}`,
      description: `${term} anlegen: puts a new record into a draft change set.`,
    })
    create(
      @Arg('input', () => CreateInput, { description: 'Eingabe: the set and the content.' }) input: CreateArguments,
      @Ctx() context: RequestContext,
    ): Promise<object> {
      return editChangeSet(context, `create${type}`, 'change-set:edit', input, async (change) => {
        const document = toContent(kind, input.content) as RecordContent;
        const recordId = await createDraft(await editing(change, input.changeSet), kind, document);
        return note(change, 'create', kind, input.changeSet, recordId, document);
      });
    }

    @Mutation(() => ChangeSetPayload, {
      name: `change${type}`,
      description: `${term} ändern: puts a changed wording into a draft change set; changes of others to other fields are kept.`,
    })
    change(
      @Arg('input', () => ChangeRecordInput, { description: 'Eingabe: the set, the record and what changes.' })
      input: ChangeArguments,
      @Ctx() context: RequestContext,
    ): Promise<object> {
      return editChangeSet(context, `change${type}`, 'change-set:edit', input, async (change) => {
        const { basedOn = null, draftRevision = null, minor } = input;
        const recordId = recordIdOf(input.id);
        const patch = toPatch(kind, input.patch);
        await changeDraft(await editing(change, input.changeSet), kind, {
          recordId,
          basedOn,
          draftRevision,
          minor,
          patch,
        });
        return note(change, 'change', kind, input.changeSet, recordId, patch);
      });
    }

    @Mutation(() => ChangeSetPayload, {
      name: `end${type}`,
      description: `${term} beenden: marks a record in a draft change set as one that is withdrawn, replaced or removed.`,
    })
    end(
      @Arg('input', () => EndRecordInput, { description: 'Eingabe: the set, the record and how it ends.' })
      input: EndRecordInput,
      @Ctx() context: RequestContext,
    ): Promise<object> {
      return editChangeSet(context, `end${type}`, 'change-set:edit', input, async (change) => {
        const recordId = recordIdOf(input.id);
        const ending = {
          action: input.action as 'WITHDRAW' | 'REPLACE' | 'REMOVE',
          explanation: (input.explanation ? texts(input.explanation) : null) as LocalizedText | null,
          successorId: input.successor ? recordIdOf(input.successor) : null,
        };
        await endDraft(await editing(change, input.changeSet), kind, { recordId, ...ending });
        return note(change, 'end', kind, input.changeSet, recordId, ending);
      });
    }
  }
  return RecordResolver;
}

/** Mutations for every kind of record there is. */
export const recordResolvers = recordContentKinds.map(recordResolver) as (new () => object)[];
