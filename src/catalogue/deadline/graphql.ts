import { handedOn, type GraphqlModule } from '../../platform/graphql/graphql-module.js';
import {
  deadlineReadModel,
  deadlinesOfService,
  processingTimeReadModel,
  processingTimesOfService,
} from './deadline.read-model.js';
import { Deadline, ProcessingTime } from './deadline.type.js';

export const deadlineModule: GraphqlModule = {
  readModels: [deadlineReadModel, processingTimeReadModel],
  fieldsOf: {
    Service: {
      deadlines: handedOn(
        () => [Deadline],
        { description: 'Fristen: those that apply on the day of the reading.' },
        deadlinesOfService,
      ),
      processingTimes: handedOn(
        () => [ProcessingTime],
        { description: 'Bearbeitungsdauern: how long the administration usually takes; one for each variant.' },
        processingTimesOfService,
      ),
    },
  },
};
