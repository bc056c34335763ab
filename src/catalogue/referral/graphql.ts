import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { referralLookups, referralReadModel } from './referral.read-model.js';
import { ReferralResolver } from './referral.resolver.js';

export const referralModule: GraphqlModule = {
  resolvers: [ReferralResolver],
  readModels: [referralReadModel],
  nodes: { Referral: referralLookups.byId },
};
