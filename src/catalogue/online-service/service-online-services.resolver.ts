import { FieldResolver, Resolver, Root } from 'type-graphql';
import { addFields, many } from '../../platform/read/read-model.js';
import { serviceReadModel } from '../service/service.read-model.js';
import { Service } from '../service/service.type.js';
import { onlineServiceReadModel } from './online-service.read-model.js';
import { OnlineService } from './online-service.type.js';

addFields(serviceReadModel, {
  onlineServices: many(() => onlineServiceReadModel, {
    from: 'online_service_edition',
    where: (row, service, statement) =>
      `${statement.inForce(row)} and ${statement.validToday(row)} and ${row}.online_service_id in (
        select r.online_service_id from responsibility_edition r
        where r.service_id = ${service}.service_id and ${statement.inForce('r')} and ${statement.validToday('r')})`,
    orderBy: (row) => `${row}.sort_name, ${row}.online_service_id`,
  }),
});

@Resolver(() => Service)
export class ServiceOnlineServices {
  @FieldResolver(() => [OnlineService], {
    description: 'Onlinedienste: where people can apply for it online on the day of the reading, whatever the place.',
  })
  onlineServices(@Root() { onlineServices }: Service & { onlineServices: OnlineService[] }): OnlineService[] {
    return onlineServices;
  }
}
