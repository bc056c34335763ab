import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { Allowed } from '../../../platform/graphql/allowed.js';
import { RequestContext } from '../../../platform/graphql/request-context.js';
import { LeikaKey } from '../../../platform/graphql/scalars.js';
import { mutateChangeSet } from '../../change-set/change-set-mutation.js';
import { loadEditing } from '../../draft/editing.js';
import { inputDescriptions } from '../record/input-descriptions.js';
import { ChangeSetPayload } from '../../change-set/payload.type.js';
import { idOfRecord } from '../../../catalogue/record/record-id-of.js';
import { relateService } from './relate-service.js';

@InputType({ description: 'Beziehungen einer Leistung: references of a service to other records, by slug.' })
export class ServiceRelationsInput {
  @Field(() => [String], { nullable: true, description: 'Lebens- und Geschäftslagen: slugs of situations.' })
  situations?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Gültigkeitsgebiete: slugs of places.' })
  areas?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Formulare: slugs of forms.' })
  forms?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Verwandte Leistungen: slugs of services.' })
  related?: string[] | null;

  @Field(() => [LeikaKey], { nullable: true, description: 'Leistungsschlüssel (LeiKa): keys of the nationwide list.' })
  leikaKeys?: string[] | null;
}

@InputType({ description: 'Leistung in Beziehung setzen: what a service names from now on, and what no more.' })
export class RelateServiceInput {
  @Field(() => ID, { description: inputDescriptions.changeSet })
  changeSet!: string;

  @Field(() => String, { nullable: true, description: inputDescriptions.key })
  idempotencyKey?: string | null;

  @Field(() => ID, { description: inputDescriptions.record })
  id!: string;

  @Field(() => Int, { nullable: true, description: inputDescriptions.draftRevision })
  draftRevision?: number | null;

  @Field(() => ServiceRelationsInput, {
    nullable: true,
    description: 'Hinzufügen: what comes to the end of its list; what is there already stays where it is.',
  })
  add?: ServiceRelationsInput | null;

  @Field(() => ServiceRelationsInput, { nullable: true, description: 'Entfernen: what leaves its list.' })
  remove?: ServiceRelationsInput | null;
}

@Resolver()
export class RelationResolver {
  @Allowed('change-set:edit')
  @Mutation(() => ChangeSetPayload, {
    description: 'Leistung in Beziehung setzen: adds and removes references of a service in its draft.',
  })
  relateService(
    @Arg('input', () => RelateServiceInput, {
      description: 'Eingabe: the set, the service, and the references to add and remove.',
    })
    input: RelateServiceInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { draftRevision = null, changeSet } = input;
    const relations = { add: { ...input.add }, remove: { ...input.remove } };
    return mutateChangeSet(context, 'relateService', input, async (change) =>
      relateService(await loadEditing(change, changeSet), {
        recordId: idOfRecord(input.id),
        draftRevision,
        ...relations,
      }),
    );
  }
}
