import { FieldResolver, Resolver, Root } from 'type-graphql';
import { addFields } from '../../platform/read/read-model.js';
import { recordInColumn } from '../record/record-relation.js';
import { serviceReadModel } from '../service/service.read-model.js';
import { Service } from '../service/service.type.js';
import { organisationReadModel, organisationTable } from './organisation.read-model.js';
import { Organisation } from './organisation.type.js';

addFields(serviceReadModel, { owner: recordInColumn(() => organisationReadModel, organisationTable, 'owner_id') });

@Resolver(() => Service)
export class ServiceOwner {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Herausgeber: the organisation whose editors keep the description. Source: XZuFi, herausgeber.',
  })
  owner(@Root() { owner }: Service & { owner: Organisation | null }): Organisation | null {
    return owner;
  }
}
