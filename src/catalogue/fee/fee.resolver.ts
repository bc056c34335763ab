import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { selected } from '../../platform/read/selected.js';
import { Validity } from '../record/validity.js';
import { Service } from '../service/service.type.js';
import { Fee } from './fee.type.js';

@Resolver(() => Service)
export class ServiceFees {
  @FieldResolver(() => [Fee], {
    description:
      'Gebühren: what the service costs. An empty list says that nothing is known, a fee of kind FREE that it costs nothing.',
  })
  fees(
    @Root() service: Service,
    @Arg('validity', () => Validity, {
      defaultValue: Validity.CURRENT,
      description: 'Geltung: which fees, relative to the day of the read context.',
    })
    validity: Validity,
  ): Fee[] {
    return selected(service, 'fees', { validity });
  }
}
