import { Arg, Ctx, Mutation, Resolver, type ClassType } from 'type-graphql';
import { Allowed } from '../../../platform/graphql/allowed.js';
import { editAction } from '../record/record-actions.js';
import { RequestContext } from '../../../platform/graphql/request-context.js';
import { loadEditing, type Editing } from '../../draft/editing.js';
import { mutateChangeSet, type CommandResult } from '../../change-set/change-set-mutation.js';
import { toElement, toElementPatch } from '../inputs/to-content.js';
import { ChangeSetPayload } from '../../change-set/payload.type.js';
import { editionNumber } from '../../../catalogue/record/edition-id.js';
import { recordTypes } from '../../../catalogue/record-types.js';
import { idOfRecord } from '../../../catalogue/record/record-id-of.js';
import { addPart, changePart, removePart, type PartOwner } from './change-part.js';
import { partInputs, type PartArguments } from './part-inputs.js';
import { partKinds, type PartKind } from './part-kind.js';

const argument = 'Eingabe: the set, the record and the part.';

type Work = (editing: Editing, owner: PartOwner) => Promise<CommandResult>;

/** Definition of a mutation of a list. */
function mutatePart(
  context: RequestContext,
  action: string,
  { noun, owner, kind }: PartKind,
  input: PartArguments,
  work: Work,
): Promise<object> {
  return mutateChangeSet(context, `${action}${noun}`, input, async (change) => {
    const { basedOn = null, draftRevision = null } = input;
    const recordId = idOfRecord(input[owner] as string);
    const edition = basedOn && editionNumber(recordTypes[kind].type, basedOn);
    return work(await loadEditing(change, input.changeSet), { recordId, basedOn: edition, draftRevision });
  });
}

/** The three mutations of one list, which differ in types and names only. */
function partResolver(part: PartKind): ClassType {
  const { noun, german } = part;
  const { element, add: AddInput, change: ChangeInput, remove: RemoveInput } = partInputs(part);

  @Resolver()
  class PartResolver {
    @Allowed(editAction(part.kind))
    @Mutation(() => ChangeSetPayload, {
      name: `add${noun}`,
      description: `${german} hinzufügen: adds an entry to the list in the record's draft; starts a draft if there is none.`,
    })
    add(
      @Arg('input', () => AddInput, { description: argument }) input: PartArguments,
      @Ctx() context: RequestContext,
    ): Promise<object> {
      const value = toElement(element, input[part.argument] as object);
      return mutatePart(context, 'add', part, input, (editing, owner) =>
        addPart(editing, part, owner, value, input.at ?? null),
      );
    }

    @Allowed(editAction(part.kind))
    @Mutation(() => ChangeSetPayload, {
      name: `change${noun}`,
      description: `${german} ändern: changes an entry of the list in the record's draft; starts a draft if there is none.`,
    })
    change(
      @Arg('input', () => ChangeInput, { description: argument }) input: PartArguments,
      @Ctx() context: RequestContext,
    ): Promise<object> {
      const patch = toElementPatch(element, input[part.argument] as object);
      return mutatePart(context, 'change', part, input, (editing, owner) =>
        changePart(editing, part, owner, patch, input.at!),
      );
    }

    @Allowed(editAction(part.kind))
    @Mutation(() => ChangeSetPayload, {
      name: `remove${noun}`,
      description: `${german} entfernen: removes an entry from the list in the record's draft; refused while fees refer to it (IN_USE).`,
    })
    remove(
      @Arg('input', () => RemoveInput, { description: argument }) input: PartArguments,
      @Ctx() context: RequestContext,
    ): Promise<object> {
      return mutatePart(context, 'remove', part, input, (editing, owner) =>
        removePart(editing, part, owner, input.at!),
      );
    }
  }
  return PartResolver;
}

/** Mutations of all lists of parts. */
export const partResolvers = partKinds.map(partResolver) as (new () => object)[];
