import { registerEnumType } from 'type-graphql';
import { InterpretationKind, MatchKind, SearchConfidence, SearchField, SuggestionKind } from './search-enums.js';

// The schema's side of the enums, so that rules use them without GraphQL.
export { InterpretationKind, MatchKind, SearchConfidence, SearchField, SuggestionKind };

registerEnumType(SearchField, {
  name: 'SearchField',
  description: 'Fundstelle: in what of a service a word was found.',
  valuesConfig: {
    TITLE: { description: 'Leistungsbezeichnung II: the title for citizens.' },
    OFFICIAL_TITLE: { description: 'Leistungsbezeichnung: the official title.' },
    SYNONYM: { description: 'Synonym: a search term that means the same.' },
    ABBREVIATION: { description: 'Abkürzung: a search term that is short for its name.' },
    COLLOQUIAL: { description: 'Umgangssprachlich: a search term as people say it.' },
    FORMER_NAME: { description: 'Früherer Name: a search term, as it was called before.' },
    COMING_NAME: { description: 'Künftiger Name: a search term, as it will be called.' },
    MISTAKE: { description: 'Verbreiteter Irrtum: a search term that is a wrong name.' },
    DIALECT: { description: 'Dialekt: a search term as people say it in a region.' },
    BY_EAR: { description: 'Nach Gehör: a search term as it is written by ear.' },
    ALTERNATIVE_NAME: { description: 'Weitere Bezeichnung: a search term from an official source.' },
    SITUATION: { description: 'Anlass: a search term that tells what has happened.' },
    TEASER: { description: 'Teaser und Kurztext: what it is in a sentence or two.' },
    DOCUMENT: { description: 'Unterlage: the name of a document that is needed.' },
    FEE: { description: 'Gebühr: what a fee is for, or on what it depends.' },
    LEGAL_BASIS: { description: 'Rechtsgrundlage: the law it rests on.' },
    LIFE_SITUATION: {
      description: 'Lebens- oder Geschäftslage: a situation the service belongs to, or a synonym of it.',
    },
    TEXT: { description: 'Weitere Texte: description, requirements, procedure and notes.' },
    LEIKA_KEY: { description: 'Leistungsschlüssel (LeiKa): a key of the service, or the beginning of one.' },
    IDENTIFIER: {
      description: 'Identifikator: what another system or this catalogue calls the service or a form of it.',
    },
    ADDRESS: { description: 'Webadresse: a page about the service, its online service or a form of it.' },
  },
});

registerEnumType(MatchKind, {
  name: 'MatchKind',
  description: 'Art des Treffers: how a word of the query matched.',
  valuesConfig: {
    WORD: { description: 'Wort: the word itself or an inflection.' },
    COMPOUND: { description: 'Zusammensetzung: as a part of a compound, or by its parts.' },
    SYNONYM: { description: 'Thesaurus: a word that means the same, or a more general one.' },
    CORRECTION: { description: 'Berichtigung: a corrected typing error.' },
    PREFIX: { description: 'Wortanfang: a word with this prefix.' },
    KEY: { description: 'Schlüssel: a key of the service, an address of it, or a form.' },
    SUCCESSOR: { description: 'Nachfolger: a key of a record that ended; the service succeeds it.' },
  },
});

registerEnumType(InterpretationKind, {
  name: 'InterpretationKind',
  description: 'Art der Deutung: how a part of the query was interpreted.',
  valuesConfig: {
    CORRECTION: { description: 'Berichtigung: corrected as a typing error.' },
    COMPOUND: { description: 'Zerlegung: split into known words.' },
    PLACE: { description: 'Gebiet: interpreted as the place of the service.' },
    ASPECT: { description: 'Teilfrage: interpreted as a question for a part of the answer; see `askedFor`.' },
    ELSEWHERE: {
      description:
        'Anderswo: the name of a city that this catalogue does not cover; what it offers is not what is offered there.',
    },
    KEY: { description: 'Schlüssel: a key, an address, a slug or a form; the hits are what it leads to.' },
    UNKNOWN_KEY: {
      description: 'Unbekannter Schlüssel: formed like a key or an address, but no service in force has it.',
    },
  },
});

registerEnumType(SearchConfidence, {
  name: 'SearchConfidence',
  description: 'Sicherheit: how sure it is that the query means this.',
  valuesConfig: {
    HIGH: { description: 'Sicher: can be offered as the answer.' },
    LOW: { description: 'Unsicher: to be told as "perhaps you mean".' },
    NONE: { description: 'Keine: nothing was found.' },
  },
});

registerEnumType(SuggestionKind, {
  name: 'SuggestionKind',
  description: 'Art des Vorschlags: what kind of record it names.',
  valuesConfig: {
    SERVICE: { description: 'Leistung: `record` is a `Service`.' },
    PLACE: { description: 'Gebiet: `record` is a `Place`.' },
    ORGANISATION: { description: 'Organisationseinheit: an office; `record` is an `Organisation`.' },
    REFERRAL: { description: 'Verweis: the matter of another body; `record` is a `Referral`.' },
  },
});
