import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import {
  openingHoursOfOrganisation,
  openingHoursReadModel,
  openingOfOrganisation,
} from './opening-hours.read-model.js';
import { OrganisationOpeningHours } from './opening-hours.resolver.js';
import { OpeningEvidence } from './opening-evidence.resolver.js';
import { OpeningStateResolver } from './opening-state.resolver.js';
import { openingFields } from './owner-opening.resolver.js';

export const openingHoursModule: GraphqlModule = {
  readModels: [openingHoursReadModel],
  resolvers: [OrganisationOpeningHours, OpeningStateResolver, OpeningEvidence, ...openingFields],
  fieldsOf: { Organisation: { openingHours: openingHoursOfOrganisation, opening: openingOfOrganisation } },
};
