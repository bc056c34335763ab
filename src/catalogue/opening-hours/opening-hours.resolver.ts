import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { selected } from '../../platform/read/selected.js';
import { Organisation } from '../organisation/organisation.type.js';
import { OpeningPurpose } from './opening-hours-enums.js';
import { OpeningHours } from './opening-hours.type.js';

@Resolver(() => Organisation)
export class OrganisationOpeningHours {
  @FieldResolver(() => [OpeningHours], {
    description: 'Öffnungszeiten: when somebody is there, as valid on the day of the reading.',
  })
  openingHours(
    @Root() organisation: Organisation,
    @Arg('purpose', () => OpeningPurpose, {
      nullable: true,
      description: 'Zweck: only hours for this; all when left out.',
    })
    purpose?: OpeningPurpose | null,
  ): OpeningHours[] {
    return selected(organisation, 'openingHours', { purpose });
  }
}
