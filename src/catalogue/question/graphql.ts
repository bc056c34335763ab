import { handedOn, type GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { questionsOfService } from './question.read-model.js';
import { ServiceQuestion } from './question.type.js';

export const questionModule: GraphqlModule = {
  fieldsOf: {
    Service: {
      questions: handedOn(
        () => [ServiceQuestion],
        {
          description:
            'Klärungsfragen: what to ask first, in the order in which to ask; `feeQuote` and `checklist` take the answers.',
        },
        questionsOfService,
      ),
    },
  },
};
