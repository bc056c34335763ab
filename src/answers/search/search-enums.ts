/** Field in which a word was found; ranking/weights.ts holds what each counts. */
export enum SearchField {
  TITLE = 'TITLE',
  OFFICIAL_TITLE = 'OFFICIAL_TITLE',
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
  TEASER = 'TEASER',
  DOCUMENT = 'DOCUMENT',
  FEE = 'FEE',
  LEGAL_BASIS = 'LEGAL_BASIS',
  LIFE_SITUATION = 'LIFE_SITUATION',
  TEXT = 'TEXT',
}

export enum MatchKind {
  WORD = 'WORD',
  COMPOUND = 'COMPOUND',
  SYNONYM = 'SYNONYM',
  CORRECTION = 'CORRECTION',
  PREFIX = 'PREFIX',
}

export enum InterpretationKind {
  CORRECTION = 'CORRECTION',
  COMPOUND = 'COMPOUND',
  PLACE = 'PLACE',
  ASPECT = 'ASPECT',
  ELSEWHERE = 'ELSEWHERE',
}

export enum SearchConfidence {
  HIGH = 'HIGH',
  LOW = 'LOW',
  NONE = 'NONE',
}
