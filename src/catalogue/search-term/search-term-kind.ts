import { registerEnumType } from 'type-graphql';

export enum SearchTermKind {
  SYNONYM = 'SYNONYM',
  ABBREVIATION = 'ABBREVIATION',
  COLLOQUIAL = 'COLLOQUIAL',
  FORMER_NAME = 'FORMER_NAME',
  COMING_NAME = 'COMING_NAME',
  MISTAKE = 'MISTAKE',
  DIALECT = 'DIALECT',
  BY_EAR = 'BY_EAR',
  ALTERNATIVE_NAME = 'ALTERNATIVE_NAME',
  SITUATION = 'SITUATION',
}
registerEnumType(SearchTermKind, {
  name: 'SearchTermKind',
  description: 'Art eines Suchbegriffs: what a word is to the service it leads to.',
  valuesConfig: {
    SYNONYM: { description: 'Synonym: means the same.' },
    ABBREVIATION: { description: 'Abkürzung: short for its name.' },
    COLLOQUIAL: { description: 'Umgangssprachlich: how people say it.' },
    FORMER_NAME: { description: 'Früherer Name: how it was called before the day on which the name changed.' },
    COMING_NAME: { description: 'Künftiger Name: how it will be called from the day on which the name changes.' },
    MISTAKE: { description: 'Verbreiteter Irrtum: a name that people use and that is wrong; the answer corrects it.' },
    DIALECT: { description: 'Dialekt: how people say it in a region, such as in Low German.' },
    BY_EAR: { description: 'Nach Gehör: how it is written by those who have only heard it.' },
    ALTERNATIVE_NAME: { description: 'Weitere Bezeichnung: how an official source also calls it.' },
    SITUATION: { description: 'Anlass: what has happened to somebody, in the words in which it is told.' },
  },
});
