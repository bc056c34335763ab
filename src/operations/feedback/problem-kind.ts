import { registerEnumType } from 'type-graphql';

export enum ProblemKind {
  WRONG_INFORMATION = 'WRONG_INFORMATION',
  MISSING_INFORMATION = 'MISSING_INFORMATION',
  NOT_UNDERSTANDABLE = 'NOT_UNDERSTANDABLE',
  DEAD_LINK = 'DEAD_LINK',
  WRONG_NUMBER = 'WRONG_NUMBER',
  OTHER = 'OTHER',
}
registerEnumType(ProblemKind, {
  name: 'ProblemKind',
  description: 'Art des Problems: what is wrong with what people read.',
  valuesConfig: {
    WRONG_INFORMATION: { description: 'Falsche Angabe: something is not so.' },
    MISSING_INFORMATION: { description: 'Fehlende Angabe: something is not said.' },
    NOT_UNDERSTANDABLE: { description: 'Unverständlich: people do not understand it.' },
    DEAD_LINK: { description: 'Toter Link: a link leads nowhere.' },
    WRONG_NUMBER: { description: 'Falsche Nummer: a telephone number does not reach the office.' },
    OTHER: { description: 'Anderes: anything else.' },
  },
});
