import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { badInput } from '../../platform/errors/errors.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { PageArguments } from '../../platform/graphql/pagination.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import { LeikaKey } from '../../platform/graphql/scalars.js';
import type { ReadPage, Row } from '../../platform/read/hydrate.js';
import { selected } from '../../platform/read/selected.js';
import { planField } from '../../platform/read/plan/plan.js';
import { ServiceConnection } from '../service/service.type.js';
import { leikaKeyBlocks, leikaKeyLevel, leikaKeyParents } from './leika-key.rules.js';
import { leikaServiceByKey, leikaServiceReadModel } from './leika-service.read-model.js';
import { LeikaLevel, LeikaService } from './leika-service.type.js';
import { ReadContextArg } from '../../platform/graphql/read-arguments.js';

@Resolver(() => LeikaService)
export class LeikaServiceResolver {
  @Query(() => LeikaService, {
    nullable: true,
    description: 'LeiKa-Leistung: one entry of the nationwide catalogue; null when it is not known here.',
  })
  async leikaService(
    @Arg('key', () => LeikaKey, { description: 'Leistungsschlüssel: 14 digits.' }) key: string,
    @ReadContextArg()
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    if (!leikaKeyBlocks(key)) {
      throw badInput(
        `"${key}" is no LeiKa key: a block of 000 may be followed by blocks of 000 only, and the group (digits 3 to 5) is never 000`,
        { argument: 'key' },
      );
    }
    return context.loaders.byKey(
      leikaServiceByKey,
      key,
      planField(info, leikaServiceReadModel),
      readOptionsOf(readContext, context),
    );
  }

  @FieldResolver(() => LeikaLevel, { description: 'Leistungstyp: level of detail of the key.' })
  level(@Root() { leikaKey }: LeikaService): LeikaLevel {
    return LeikaLevel[leikaKeyLevel(leikaKey)];
  }

  @FieldResolver(() => [LeikaKey], {
    description: 'Übergeordnete Schlüssel: ancestor keys, nearest first; the catalogue need not contain them.',
  })
  parentKeys(@Root() { leikaKey }: LeikaService): string[] {
    return leikaKeyParents(leikaKey);
  }

  @FieldResolver(() => ServiceConnection, {
    description: 'Leistungen: the services of this catalogue that have the key, by title.',
  })
  services(@Root() leika: LeikaService, @Args(() => PageArguments) page: PageArguments): ReadPage {
    return selected(leika, 'services', { ...page });
  }
}
