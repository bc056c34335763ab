/** The address contains the state of the page, so that cards can be linked and the back button works. */
/** @import { PlaceRef } from './answers.js' */

/**
 * @typedef {object} Shown
 * @property {string} query what the caller says
 * @property {string} place slug, postal code or words after "name:"; empty for none
 * @property {string} service slug; empty for none
 */

/** @returns {Shown} */
export function readAddress() {
  const search = new URLSearchParams(location.search);
  return { query: search.get('q') ?? '', place: search.get('ort') ?? '', service: search.get('leistung') ?? '' };
}

/** @param {Shown} shown */
export function addressOf({ query, place, service }) {
  const search = new URLSearchParams();
  if (query) search.set('q', query);
  if (place) search.set('ort', place);
  if (service) search.set('leistung', service);
  return search.size > 0 ? `${location.pathname}?${search}` : location.pathname;
}

/**
 * @param {Shown} shown
 * @param {'push' | 'replace'} how whether the back button leads to what was shown before
 */
export function writeAddress(shown, how) {
  const address = addressOf(shown);
  if (how === 'replace') history.replaceState(null, '', address);
  else if (address !== location.pathname + location.search) history.pushState(null, '', address);
}

const named = 'name:';

/** The place that somebody wrote, which may be several. @param {string} words */
export const namedPlace = (words) => named + words;

/** What was written of a place; null when it is known by its slug or postal code. @param {string} place */
export const writtenPlace = (place) => (place.startsWith(named) ? place.slice(named.length) : null);

/**
 * @param {string} place
 * @returns {PlaceRef | null}
 */
export function placeRef(place) {
  if (place === '') return null;
  const name = writtenPlace(place);
  if (name !== null) return { name };
  return /^\d{5}$/.test(place) ? { postalCode: place } : { slug: place };
}
