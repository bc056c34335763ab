import { textIn, type LocalizedText } from '../../platform/i18n/localized-text.js';

/** A place to choose from. */
export interface NamedPlace {
  id: string;
  name: LocalizedText;
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

/** The places that contain it, such as "Mitte, Bremen". */
function path({ name, within }: NamedPlace): LocalizedText | null {
  if (within.length === 0) return null;
  return inEach(name, (language) => within.map((one) => textIn(one, language)).join(', '));
}

/** Labels that tell the places apart for somebody who does not know the tree; a detail is given where labels are equal. */
export function placeLabels(places: readonly NamedPlace[]): PlaceLabel[] {
  const labels = places.map(withCity);
  const german = labels.map((label) => textIn(label, 'de'));
  return places.map((place, at) => {
    const isUnique = german.filter((other) => other === german[at]).length === 1;
    return { label: labels[at]!, detail: isUnique ? null : path(place) };
  });
}
