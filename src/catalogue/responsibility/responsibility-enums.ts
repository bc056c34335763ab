import { registerEnumType } from 'type-graphql';

export enum ResponsibilityRole {
  RESPONSIBLE = 'RESPONSIBLE',
  EXECUTING = 'EXECUTING',
  CONTACT_POINT = 'CONTACT_POINT',
  APPLICATION = 'APPLICATION',
}
registerEnumType(ResponsibilityRole, {
  name: 'ResponsibilityRole',
  description: 'Rolle: role in which an organisation is responsible for a service.',
  valuesConfig: {
    RESPONSIBLE: { description: 'Zuständige Stelle: decides.' },
    EXECUTING: { description: 'Ausführende Stelle: does the work for the one that decides.' },
    CONTACT_POINT: { description: 'Ansprechpunkt: whom to ask first.' },
    APPLICATION: { description: 'Antragstellung: where to apply, such as online.' },
  },
});

export enum ConditionKind {
  NAME_INITIAL = 'NAME_INITIAL',
  PLACE_OF_BIRTH = 'PLACE_OF_BIRTH',
  PLACE_OF_EVENT = 'PLACE_OF_EVENT',
  OTHER = 'OTHER',
}
registerEnumType(ConditionKind, {
  name: 'ConditionKind',
  description: 'Art der Bedingung: what a responsibility depends on besides the place.',
  valuesConfig: {
    NAME_INITIAL: { description: 'Anfangsbuchstabe: the first letters of the family name.' },
    PLACE_OF_BIRTH: { description: 'Geburtsort: where the person was born.' },
    PLACE_OF_EVENT: { description: 'Ereignisort: where it happened, such as a marriage or a death.' },
    OTHER: { description: 'Sonstige Bedingung: as worded.' },
  },
});

export enum ResponsibilityRule {
  PLACE_ITSELF = 'PLACE_ITSELF',
  ENCLOSING_PLACE = 'ENCLOSING_PLACE',
}
registerEnumType(ResponsibilityRule, {
  name: 'ResponsibilityRule',
  description: 'Regel der Zuständigkeit: why a responsibility holds at a place.',
  valuesConfig: {
    PLACE_ITSELF: { description: 'Für das Gebiet selbst: laid down for the place itself.' },
    ENCLOSING_PLACE: {
      description: 'Für ein übergeordnetes Gebiet: laid down for a place it lies in, up to the Land and the Bund.',
    },
  },
});

export enum QuestionKind {
  PLACE = 'PLACE',
  SERVICE = 'SERVICE',
  CONDITION = 'CONDITION',
}
registerEnumType(QuestionKind, {
  name: 'QuestionKind',
  description: 'Art der Rückfrage: what must be known before an office can be named.',
  valuesConfig: {
    PLACE: {
      description:
        'Ort: the postal code or name means several places with different answers. Ask again with `place: { id }`.',
    },
    SERVICE: { description: 'Leistung: several services share the LeiKa key here. Ask again with `service: { id }`.' },
    CONDITION: { description: 'Bedingung: it depends on the case. Ask again with `answers`.' },
  },
});
