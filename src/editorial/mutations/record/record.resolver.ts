import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver, type ClassType } from 'type-graphql';
import { Allowed } from '../../../platform/graphql/allowed.js';
import { createAction, editAction } from './record-actions.js';
import { recordContentKinds, type RecordKindName } from '../../../catalogue/record/content-kind.js';
import { RequestContext } from '../../../platform/graphql/request-context.js';
import { mutateChangeSet } from '../../change-set/change-set-mutation.js';
import { loadEditing } from '../../draft/editing.js';
import { createRecord } from './create-record.js';
import { endRecord } from './end-record.js';
import { EndRecordInput } from './end-record.input.js';
import { contentInputs } from '../inputs/content-inputs.js';
import { toContent } from '../inputs/to-content.js';
import { ChangeSetPayload } from '../../change-set/payload.type.js';
import { inputDescriptions } from './input-descriptions.js';
import { endingOf, recordChangeOf } from './record-inputs.js';
import { recordPatchInputs, type RecordPatch } from './record-patch.input.js';
import { changeRecord } from './change-record.js';
import { recordTypes } from '../../../catalogue/record-types.js';

interface CreateArguments {
  changeSet: string;
  idempotencyKey?: string | null;
  content: object;
}

interface ChangeArguments extends RecordPatch {
  changeSet: string;
  idempotencyKey?: string | null;
}

/** The three mutations of one kind of record, which differ in types and names only. */
function recordResolver(kind: RecordKindName): ClassType {
  const type = recordTypes[kind].type;
  const { content: Content, german: term } = contentInputs[kind];

  @InputType(`Create${type}Input`, { description: `${term} anlegen: a new record as a draft in a change set.` })
  class CreateInput {
    @Field(() => ID, { description: inputDescriptions.changeSet })
    changeSet!: string;

    @Field(() => String, { nullable: true, description: inputDescriptions.key })
    idempotencyKey?: string | null;

    @Field(() => Content, { description: 'Inhalt: what the record says.' })
    content!: object;
  }

  @InputType(`Change${type}Input`, { description: `${term} ändern: the changed fields.` })
  class ChangeRecordInput extends recordPatchInputs[kind] {
    @Field(() => ID, { description: inputDescriptions.changeSet })
    changeSet!: string;

    @Field(() => String, { nullable: true, description: inputDescriptions.key })
    idempotencyKey?: string | null;
  }

  @Resolver()
  class RecordResolver {
    @Allowed(createAction(kind))
    @Mutation(() => ChangeSetPayload, {
      name: `create${type}`,
      description: `${term} anlegen: adds a new record to a draft change set.`,
    })
    create(
      @Arg('input', () => CreateInput, { description: 'Eingabe: the set and the content.' }) input: CreateArguments,
      @Ctx() context: RequestContext,
    ): Promise<object> {
      return mutateChangeSet(context, `create${type}`, input, async (change) =>
        createRecord(await loadEditing(change, input.changeSet), kind, toContent(kind, input.content)),
      );
    }

    @Allowed(editAction(kind))
    @Mutation(() => ChangeSetPayload, {
      name: `change${type}`,
      description: `${term} ändern: adds the changed record to a draft change set; changes by others to other fields are kept.`,
    })
    change(
      @Arg('input', () => ChangeRecordInput, { description: 'Eingabe: the set, the record and what changes.' })
      input: ChangeArguments,
      @Ctx() context: RequestContext,
    ): Promise<object> {
      return mutateChangeSet(context, `change${type}`, input, async (change) =>
        changeRecord(await loadEditing(change, input.changeSet), kind, recordChangeOf(kind, input)),
      );
    }

    @Allowed(editAction(kind))
    @Mutation(() => ChangeSetPayload, {
      name: `end${type}`,
      description: `${term} beenden: marks a record in a draft change set as withdrawn, replaced or removed.`,
    })
    end(
      @Arg('input', () => EndRecordInput, { description: 'Eingabe: the set, the record and how it ends.' })
      input: EndRecordInput,
      @Ctx() context: RequestContext,
    ): Promise<object> {
      return mutateChangeSet(context, `end${type}`, input, async (change) =>
        endRecord(await loadEditing(change, input.changeSet), kind, endingOf(input)),
      );
    }
  }
  return RecordResolver;
}

/** Mutations of all kinds of records. */
export const recordResolvers = recordContentKinds.map(recordResolver) as (new () => object)[];
