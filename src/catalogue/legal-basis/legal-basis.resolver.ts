import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Service } from '../service/service.type.js';
import './legal-basis.read-model.js';
import { LegalBasis } from './legal-basis.type.js';

@Resolver(() => Service)
export class ServiceLegalBases {
  @FieldResolver(() => [LegalBasis], {
    description: 'Rechtsgrundlagen: the law on which the service rests, the most important first.',
  })
  legalBases(@Root() { legalBases }: { legalBases: LegalBasis[] }): LegalBasis[] {
    return legalBases;
  }
}
