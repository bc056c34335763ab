import type { Bilingual } from '../../platform/i18n/bilingual.js';
import { textIn, type LocalizedText } from '../../platform/i18n/localized-text.js';

/** A place to choose from. */
export interface NamedPlace {
  id: string;
  name: LocalizedText;
  kind: string;
  /** Names of the places that contain it, nearest first, up to its municipality; without those above a municipality. */
  within: LocalizedText[];
}

/** Label and detail of an option. */
export interface PlaceLabel {
  label: LocalizedText;
  detail: LocalizedText | null;
}

const inEach = (name: LocalizedText, of: (language: string) => string): LocalizedText =>
  Object.fromEntries([...new Set(['de', ...Object.keys(name)])].map((language) => [language, of(language)]));

/** The name with its municipality, such as "Mitte (Bremerhaven)". */
function withCity({ name, within }: NamedPlace): LocalizedText {
  const city = within.at(-1);
  return city ? inEach(name, (language) => `${textIn(name, language)} (${textIn(city, language)})`) : name;
}

/** What people call a place of a kind, where the name alone is not enough. */
const kindWords: Readonly<Record<string, Bilingual>> = {
  COUNTRY: { de: 'Bund:', en: 'Country:' },
  STATE: { de: 'Land', en: 'Land' },
  GOVERNMENT_REGION: { de: 'Regierungsbezirk', en: 'Government region' },
  COUNTY: { de: 'Kreis', en: 'County' },
  MUNICIPAL_ASSOCIATION: { de: 'Gemeindeverband', en: 'Municipal association' },
  MUNICIPALITY: { de: 'Gemeinde', en: 'Municipality' },
  CITY_DISTRICT: { de: 'Stadtbezirk', en: 'City district' },
  BOROUGH: { de: 'Stadtteil', en: 'Borough' },
  LOCALITY: { de: 'Ortsteil', en: 'Locality' },
  UNINCORPORATED: { de: 'gemeindefreies Gebiet', en: 'Unincorporated area' },
};

/** The label with the kind before it, such as "Stadtteil Mitte (Bremen)". */
function withKind(label: LocalizedText, kind: string): LocalizedText {
  const word = kindWords[kind];
  return word ? inEach(label, (language) => `${textIn({ ...word }, language)} ${textIn(label, language)}`) : label;
}

/** The places that contain it, such as "Mitte, Bremen". */
function path({ name, within }: NamedPlace): LocalizedText | null {
  if (within.length === 0) return null;
  return inEach(name, (language) => within.map((one) => textIn(one, language)).join(', '));
}

const isUnique = (labels: readonly LocalizedText[], label: LocalizedText): boolean =>
  labels.filter((other) => textIn(other, 'de') === textIn(label, 'de')).length === 1;

/** Names of places, with the kind of each where the names are equal, such as "Land Berlin" and "Gemeinde Berlin". */
export function placeNames(places: readonly Pick<NamedPlace, 'name' | 'kind'>[]): LocalizedText[] {
  const names = places.map(({ name }) => name);
  return places.map(({ name, kind }) => (isUnique(names, name) ? name : withKind(name, kind)));
}

/**
 * Labels that tell the places apart for somebody who does not know the tree: by the city, else by the kind of place; a
 * detail is given where labels are equal all the same.
 */
export function placeLabels(places: readonly NamedPlace[]): PlaceLabel[] {
  const names = places.map(withCity);
  const labels = names.map((name, at) => (isUnique(names, name) ? name : withKind(name, places[at]!.kind)));
  return places.map((place, at) => {
    const label = labels[at]!;
    return { label, detail: isUnique(labels, label) ? null : path(place) };
  });
}
