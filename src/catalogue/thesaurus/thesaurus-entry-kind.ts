import { registerEnumType } from 'type-graphql';

export enum ThesaurusEntryKind {
  EQUIVALENT = 'EQUIVALENT',
  BROADER = 'BROADER',
  FILLER = 'FILLER',
  ASPECT = 'ASPECT',
}
registerEnumType(ThesaurusEntryKind, {
  name: 'ThesaurusEntryKind',
  description: 'Art eines Thesauruseintrags: how its words stand to each other and to the catalogue.',
  valuesConfig: {
    EQUIVALENT: { description: 'Gleichbedeutend: any of the words may stand for any other.' },
    BROADER: {
      description:
        'Oberbegriff: a narrower word also means the general ones, but a general word not the narrower ones.',
    },
    FILLER: { description: 'Füllwort: says nothing about the matter, so the search leaves it out.' },
    ASPECT: { description: 'Aspekt: asks for a part of the answer, such as what it costs, and not for a service.' },
  },
});
