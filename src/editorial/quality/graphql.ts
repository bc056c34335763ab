import { handedOn, type GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { qualityOfOrganisation, qualityOfPlace, qualityOfService } from './quality.read-model.js';
import { QualityReportResolver } from './quality.resolver.js';
import { QualityReport } from './quality.type.js';

export const qualityModule: GraphqlModule = {
  resolvers: [QualityReportResolver],
  fieldsOf: {
    Service: {
      quality: handedOn(
        () => QualityReport,
        {
          description: 'Qualität: findings about the description of the service and about its contact channels.',
        },
        qualityOfService,
      ),
    },
    Organisation: {
      quality: handedOn(
        () => QualityReport,
        { description: 'Qualität: findings of quality rules on the organisation.' },
        qualityOfOrganisation,
      ),
    },
    Place: {
      quality: handedOn(
        () => QualityReport,
        {
          description:
            'Qualität: findings of quality rules on the place, such as addresses that a place beside it has as well.',
        },
        qualityOfPlace,
      ),
    },
  },
};
