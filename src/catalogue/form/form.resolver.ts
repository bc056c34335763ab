import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Service } from '../service/service.type.js';
import './form.read-model.js';
import { Form } from './form.type.js';

@Resolver(() => Service)
export class ServiceForms {
  @FieldResolver(() => [Form], { description: 'Formulare: the forms with which one applies for the service.' })
  forms(@Root() { forms }: { forms: Form[] }): Form[] {
    return forms;
  }
}
