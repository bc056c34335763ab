import { FieldResolver, Resolver, Root } from 'type-graphql';
import './related-service.read-model.js';
import { Service } from './service.type.js';

@Resolver(() => Service)
export class RelatedServices {
  @FieldResolver(() => [Service], {
    description: 'Verwandte Leistungen: other services that people may need as well, the most likely first.',
  })
  related(@Root() { related }: { related: Service[] }): Service[] {
    return related;
  }
}
