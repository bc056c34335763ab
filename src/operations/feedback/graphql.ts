import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { problemReportReadModel } from './problem-report.read-model.js';
import { ProblemReportResolver } from './problem-report.resolver.js';

export const feedbackModule: GraphqlModule = {
  resolvers: [ProblemReportResolver],
  readModels: [problemReportReadModel],
};
