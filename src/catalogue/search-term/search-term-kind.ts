import { registerEnumType } from 'type-graphql';

export enum SearchTermKind {
  SYNONYM = 'SYNONYM',
  ABBREVIATION = 'ABBREVIATION',
  COLLOQUIAL = 'COLLOQUIAL',
  FORMER_NAME = 'FORMER_NAME',
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
    FORMER_NAME: { description: 'Früherer Name: how it was called before.' },
    ALTERNATIVE_NAME: { description: 'Weitere Bezeichnung: how an official source also calls it.' },
    SITUATION: { description: 'Anlass: what has happened to somebody, in the words in which it is told.' },
  },
});
