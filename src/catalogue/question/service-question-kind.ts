import { registerEnumType } from 'type-graphql';

export enum ServiceQuestionKind {
  NUMBER = 'NUMBER',
  YES_NO = 'YES_NO',
  CHOICE = 'CHOICE',
}
registerEnumType(ServiceQuestionKind, {
  name: 'ServiceQuestionKind',
  description: 'Art der Antwort: type of the answer.',
  valuesConfig: {
    NUMBER: { description: 'Zahl: a number, perhaps in a unit such as years. Answer with `number`.' },
    YES_NO: { description: 'Ja oder Nein: answer with `yesNo`.' },
    CHOICE: { description: 'Auswahl: the key of one of the options. Answer with `choice`.' },
  },
});
