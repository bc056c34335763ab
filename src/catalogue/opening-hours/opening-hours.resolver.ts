import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { selected } from '../../platform/read/selected.js';
import { Organisation } from '../organisation/organisation.type.js';
import { OpeningPurpose } from './opening-hours-enums.js';
import { OpeningHours } from './opening-hours.type.js';

@Resolver(() => Organisation)
export class OrganisationOpeningHours {
  @FieldResolver(() => [OpeningHours], {
    description: 'Öffnungszeiten: opening hours valid on the day of the read context.',
  })
  openingHours(
    @Root() organisation: Organisation,
    @Arg('purpose', () => OpeningPurpose, {
      nullable: true,
      description: 'Zweck: only hours for this purpose; all by default.',
    })
    purpose?: OpeningPurpose | null,
  ): OpeningHours[] {
    return selected(organisation, 'openingHours', { purpose });
  }
}
