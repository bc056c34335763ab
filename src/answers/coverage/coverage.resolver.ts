import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { organisationLookups, organisationReadModel } from '../../catalogue/organisation/organisation.read-model.js';
import { PlaceRef } from '../../catalogue/place/place-ref.js';
import { placeLookups, placeReadModel } from '../../catalogue/place/place.read-model.js';
import { serviceLookups, serviceReadModel } from '../../catalogue/service/service.read-model.js';
import { badInput } from '../../platform/errors/errors.js';
import { ReadArguments } from '../../platform/graphql/read-arguments.js';
import { readOptionsOf } from '../../platform/graphql/read-context.js';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { LeikaKey } from '../../platform/graphql/scalars.js';
import type { Lookup } from '../../platform/read/loaders.js';
import { planPath } from '../../platform/read/plan/plan.js';
import type { ReadModel } from '../../platform/read/read-model.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { coverageFacts } from './coverage-statement.js';
import { PlaceCoverage } from './coverage.type.js';
import { coverageOfAll, placeToRead, type Coverage } from './coverage.rules.js';

const [mostPlaces, mostKeys] = [200, 64];

@ArgsType()
class CoverageArguments extends ReadArguments {
  @Field(() => [PlaceRef], { description: 'Gebiete: 1 to 200 places.' })
  places!: PlaceRef[];

  @Field(() => [LeikaKey], { description: 'Leistungsschlüssel (LeiKa): 1 to 64 keys.' })
  leikaKeys!: string[];
}

const refuseTooMany = (name: string, count: number, most: number): void => {
  if (count < 1 || count > most) throw badInput(`${name} has ${count} entries; send 1 to ${most}`);
};

/** Reads a record that an answer names, as far as the query selects it. */
type Read = (id: string) => Promise<object | null>;

interface Readers {
  place: Read;
  service: Read;
  inheritedFrom: Read;
  responsible: Read;
}

function readersOf(info: GraphQLResolveInfo, context: RequestContext, readOptions: ReadOptions): Readers {
  const reader = (path: string[], lookup: Lookup, readModel: ReadModel): Read => {
    const plan = planPath(info, 'PlaceCoverage', path, readModel);
    return async (id) => plan && context.loaders.byKey(lookup, id, plan, readOptions);
  };
  return {
    place: reader(['place'], placeLookups.byId, placeReadModel),
    service: reader(['keys', 'services'], serviceLookups.byId, serviceReadModel),
    inheritedFrom: reader(['keys', 'inheritedFrom'], placeLookups.byId, placeReadModel),
    responsible: reader(['keys', 'responsible'], organisationLookups.byId, organisationReadModel),
  };
}

async function keyCoverage(leikaKey: string, coverage: Coverage, read: Readers): Promise<object> {
  const { serviceIds, inheritedFrom, organisationId, ...told } = coverage;
  const [services, from, responsible] = await Promise.all([
    Promise.all(serviceIds.map(read.service)),
    inheritedFrom === null ? null : read.inheritedFrom(inheritedFrom),
    organisationId === null ? null : read.responsible(organisationId),
  ]);
  return { leikaKey, ...told, services, inheritedFrom: from, responsible };
}

@Resolver()
export class CoverageResolver {
  @Query(() => [PlaceCoverage], {
    description:
      'Abdeckung: which LeiKa keys are covered at which places, by whom, and as of when. What is not recorded is told apart from what is recorded as not offered. One entry for each place, in the order asked for.',
  })
  async coverage(
    @Args(() => CoverageArguments) { places, leikaKeys, context: readContext }: CoverageArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    refuseTooMany('places', places.length, mostPlaces);
    refuseTooMany('leikaKeys', leikaKeys.length, mostKeys);
    const readOptions = readOptionsOf(readContext, context);
    const facts = await coverageFacts(places, leikaKeys, readOptions, context.sourceOf(readOptions));
    const read = readersOf(info, context, readOptions);
    const coverageAt = coverageOfAll(facts.laid);
    return Promise.all(
      places.map(async (_, asked) => {
        const { placeId, unread } = placeToRead(facts.places.filter((one) => one.asked === asked));
        if (unread !== null) return { place: placeId && (await read.place(placeId)), unread, keys: [] };
        const keys = leikaKeys.map((key) => keyCoverage(key, coverageAt(asked, key), read));
        return { place: await read.place(placeId), unread, keys: await Promise.all(keys) };
      }),
    );
  }
}
