import { registerEnumType } from 'type-graphql';

export enum ThesaurusEntryKind {
  EQUIVALENT = 'EQUIVALENT',
  BROADER = 'BROADER',
  FILLER = 'FILLER',
  ASPECT = 'ASPECT',
}
registerEnumType(ThesaurusEntryKind, {
  name: 'ThesaurusEntryKind',
  description: 'Art eines Thesauruseintrags: relation of its words to each other and to the catalogue.',
  valuesConfig: {
    EQUIVALENT: { description: 'Gleichbedeutend: the words are interchangeable.' },
    BROADER: {
      description: 'Oberbegriff: a narrower word implies the general ones, but not vice versa.',
    },
    FILLER: { description: 'Füllwort: carries no meaning and is ignored by the search.' },
    ASPECT: { description: 'Aspekt: asks for a part of the answer, such as the fees, not for a service.' },
  },
});
