import type { GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { noticeReadModel } from './notice.read-model.js';
import { NoticeResolver } from './notice.resolver.js';

export const briefingModule: GraphqlModule = { resolvers: [NoticeResolver], readModels: [noticeReadModel] };
