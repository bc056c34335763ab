import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { contentOf } from '../../catalogue/record/content-of.js';
import { markup } from '../../catalogue/record/quality/markup.quality.js';
import { findingsOf } from '../../catalogue/record/quality/rule.js';
import { nothingAround } from '../../catalogue/record/quality/surroundings.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { isJudgedBy } from '../quality/judge.js';
import { deliveredFinding } from '../quality/quality.read-model.js';
import { Finding } from '../quality/quality.type.js';
import type { ChangeRow } from './change-repository.js';
import { Change } from './change-set.type.js';

@Resolver(() => Change)
export class ChangeMarkupResolver {
  @FieldResolver(() => [Finding], {
    description:
      'Unzulässiges Markup: HTML of the draft that is not published, by text. `differences` are without it; a set that has some cannot be published.',
  })
  refusedMarkup(
    @Root() { drafted: { kind, draft } }: { drafted: ChangeRow },
    @Ctx() { language }: RequestContext,
  ): object[] {
    if (!draft || !isJudgedBy(markup, kind)) return [];
    return findingsOf(markup, contentOf(kind, draft), nothingAround('')).map((found) =>
      deliveredFinding(found, [language]),
    );
  }
}
