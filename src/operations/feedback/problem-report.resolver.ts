import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { allowed, Allowed } from '../../platform/graphql/allowed.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { decodeGlobalId } from '../../platform/graphql/global-id.js';
import { PageArguments } from '../../platform/graphql/pagination.js';
import { readOptionsOf } from '../../platform/graphql/read-context.js';
import type { ReadPage } from '../../platform/read/hydrate.js';
import { planRootPage } from '../../platform/read/plan/plan.js';
import { payloadView } from '../../platform/mutation/payload-view.js';
import { mutate } from '../../platform/mutation/mutate.js';
import { taskScopeOf } from '../../catalogue/task/task-scope.js';
import { problemReportsPage, type ReportScope } from './problem-report.read-model.js';
import {
  ProblemReportConnection,
  ProblemReportPayload,
  ReportProblemInput,
  ResolveReportArguments,
} from './problem-report.type.js';
import { reportProblem, resolveReport } from './report-work.js';

@ArgsType()
export class ProblemReportsArguments extends PageArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'Organisationseinheit: only services of this one and those below it (global id); all when left out.',
  })
  organisation?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Erledigt: those that are resolved instead of those that are open.',
  })
  resolved!: boolean;
}

@Resolver()
export class ProblemReportResolver {
  @Query(() => ProblemReportConnection, {
    description:
      'Problemmeldungen: what people have reported about services within the remit of whoever asks, the latest first. For editors and approvers.',
  })
  async problemReports(
    @Args(() => ProblemReportsArguments) { organisation, resolved, ...page }: ProblemReportsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReadPage> {
    const principal = allowed(context, 'change-set:edit');
    const id = organisation ? decodeGlobalId('Organisation', organisation) : null;
    const { organisations } = await context.writeDatabase.transaction((client) =>
      taskScopeOf({ client, principal }, id),
    );
    const scope: ReportScope = { organisations, resolved };
    const planned = planRootPage(info, problemReportsPage, { ...page, scope });
    return context.loaders.page(planned, readOptionsOf({ languages: [context.language] }, context));
  }

  @Mutation(() => ProblemReportPayload, {
    description:
      'Problem melden: reports wrong information to the responsible office, without a token and anonymously. Limited per minute and day; RATE_LIMITED states the wait.',
  })
  async reportProblem(
    @Arg('input', () => ReportProblemInput, { description: 'Eingabe: what is wrong, and with which service.' })
    input: ReportProblemInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    await context.callRates.take(context);
    const { idempotencyKey, ...given } = input;
    // Portals have no tokens of the people who use them.
    const asked = { mutation: 'reportProblem', input: given, idempotencyKey, isPublic: true };
    const readOptions = { ...readOptionsOf(null, context), internal: false };
    const answer = await mutate(context, asked, (change) => reportProblem(change, input, readOptions));
    return payloadView({ report: null, ...answer }, context.language);
  }

  @Allowed('change-set:edit')
  @Mutation(() => ProblemReportPayload, {
    description:
      'Problemmeldung erledigen: resolves a report, which ends its task. For editors with the service in their scope.',
  })
  async resolveReport(
    @Args(() => ResolveReportArguments) args: ResolveReportArguments,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, ...input } = args;
    const asked = { mutation: 'resolveReport', input, idempotencyKey };
    const answer = await mutate(context, asked, (change) => resolveReport(change, args));
    return payloadView({ report: null, ...answer }, context.language);
  }
}
