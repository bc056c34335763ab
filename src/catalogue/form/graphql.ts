import { handedOn, type GraphqlModule } from '../../platform/graphql/graphql-module.js';
import { formLookups, formReadModel, formsOfService } from './form.read-model.js';
import { Form } from './form.type.js';

export const formModule: GraphqlModule = {
  readModels: [formReadModel],
  nodes: { Form: formLookups.byId },
  fieldsOf: {
    Service: {
      forms: handedOn(
        () => [Form],
        { description: 'Formulare: the forms with which one applies for the service.' },
        formsOfService,
      ),
    },
  },
};
