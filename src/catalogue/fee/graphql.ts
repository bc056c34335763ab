import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { feeReadModel, feesOfService } from './fee.read-model.js';
import { ServiceFees } from './fee.resolver.js';

export const feeModule: GraphqlModule = {
  resolvers: [ServiceFees],
  readModels: [feeReadModel],
  fieldsOf: { Service: { fees: feesOfService } },
};
