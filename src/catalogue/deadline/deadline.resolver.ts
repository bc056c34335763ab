import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Service } from '../service/service.type.js';
import './deadline.read-model.js';
import { Deadline, ProcessingTime } from './deadline.type.js';

interface Read {
  deadlines: Deadline[];
  processingTimes: ProcessingTime[];
}

@Resolver(() => Service)
export class ServiceDeadlines {
  @FieldResolver(() => [Deadline], { description: 'Fristen: those that apply on the day of the reading.' })
  deadlines(@Root() { deadlines }: Read): Deadline[] {
    return deadlines;
  }

  @FieldResolver(() => [ProcessingTime], {
    description: 'Bearbeitungsdauern: how long the administration usually takes; one for each variant.',
  })
  processingTimes(@Root() { processingTimes }: Read): ProcessingTime[] {
    return processingTimes;
  }
}
