import { FieldResolver, Resolver, Root } from 'type-graphql';
import { addFields, many } from '../../platform/read/read-model.js';
import { serviceReadModel } from '../service/service.read-model.js';
import { Service } from '../service/service.type.js';
import { placeReadModel } from './place.read-model.js';
import { Place } from './place.type.js';

addFields(serviceReadModel, {
  areas: many(() => placeReadModel, {
    from: 'place_edition',
    where: (place, service, statement) =>
      `${place}.place_id in (select a.place_id from service_area a where a.edition_id = ${service}.edition_id) and ${statement.inForce(place)}`,
    orderBy: (place) => `${place}.sort_name, ${place}.place_id`,
  }),
});

@Resolver(() => Service)
export class ServiceAreas {
  @FieldResolver(() => [Place], {
    description:
      'Gültigkeitsgebiete: the places for which the description of the service is meant. Source: XZuFi, gueltigkeitGebietID.',
  })
  areas(@Root() { areas }: Service & { areas: Place[] }): Place[] {
    return areas;
  }
}
