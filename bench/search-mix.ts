/** What people type, by what is hard about it. All of it is asked in turn; the table of the report names it. */
export const searchMix = {
  ordinary: ['Führerschein', 'Wohngeld', 'Reisepass'],
  'two words': ['Hund anmelden', 'Gewerbe abmelden', 'Kfz umschreiben'],
  slip: ['Führerschien', 'Gewreb abmelden', 'Kindergled beantragen'],
  compound: ['Wohnsitzänderung', 'Hundeanmeldung', 'Führerscheinverlängerung'],
  'place said': ['Hund anmelden in Bremen', 'Wohngeld Hamburg', 'Gewerbe anmelden in Berlin'],
  foreign: ['motorcycle', 'garaj', 'paszport'],
  'unknown words': ['Raumschiff', 'Quantenflux Kompensator', 'Hund xqzvbn'],
  hostile: [
    'Antrg Führrschein Wohnstz Gewrbe Kindrgeld '.repeat(6).trim(),
    'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(5).trim(),
    '"(%_\\*:&|!<->)\' or 1=1 -- Hund',
  ],
} as const;

export type SearchKind = keyof typeof searchMix;

export const searchKinds = Object.keys(searchMix) as SearchKind[];
