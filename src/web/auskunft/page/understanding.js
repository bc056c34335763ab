/** How the words of the caller were taken, and what has to be asked about them. */
/** @import { Place, ServiceSearch } from './answers.js' */
import { ask } from './catalogue.js';
import { make, shown } from './dom.js';
import { readContext } from './languages.js';
import { citiesQuery } from './queries.js';
import { choice } from './questions.js';
import { uiLanguage, word } from './words.js';

/** The places that the question may mean, each once. @param {ServiceSearch} search */
export function placesSaid({ interpretedAs }) {
  const places = interpretedAs.flatMap((one) => one.places);
  return [...new Map(places.map((place) => [place.slug, place])).values()];
}

/** What tells places of one name apart. @param {Place} place */
export const aboveOf = ({ ancestors }) =>
  ancestors
    .map(({ name }) => name.value)
    .slice(0, 2)
    .join(', ');

/** Says of keys and addresses that no service has them. @param {ServiceSearch} search */
export const unknownKeys = ({ interpretedAs }) =>
  interpretedAs.filter(({ kind }) => kind === 'UNKNOWN_KEY').map(({ said }) => word('UNKNOWN_KEY', { said }));

/**
 * What the caller may have meant instead, and how the words were taken.
 *
 * @param {ServiceSearch} search
 * @param {(query: string) => void} again
 */
export function understanding(search, again) {
  const { didYouMean, interpretedAs, lifeEvents } = search;
  const taken = interpretedAs
    .filter(({ kind, places }) => kind !== 'ELSEWHERE' && kind !== 'UNKNOWN_KEY' && places.length < 2)
    .map(({ kind, said, meant, places: [place] }) => word(kind, { said, meant: place?.name.value ?? meant }));
  const events = lifeEvents.map(({ name }) => name.value).join(', ');
  return [
    ...unknownKeys(search).map((told) => make('p', { class: 'disruption' }, told)),
    didYouMean &&
      make(
        'p',
        {},
        `${word('didYouMean')} `,
        make('button', { type: 'button', class: 'link', click: () => again(didYouMean) }, didYouMean),
      ),
    taken.length > 0 && make('p', { class: 'reason' }, `${word('understood')}: ${taken.join('; ')}`),
    events && make('p', { class: 'reason' }, `${word('lifeEvent')}: ${events}`),
  ];
}

/**
 * Asks which of several places is meant.
 *
 * @param {ServiceSearch} search
 * @param {(place: Place) => void} choose
 */
export function placeQuestion(search, choose) {
  const places = placesSaid(search);
  if (places.length < 2) return null;
  const ways = places.map((place) => ({
    label: shown(place.name),
    detail: document.createTextNode(aboveOf(place)),
    pick: () => choose(place),
  }));
  return make('div', { class: 'questions' }, choice('place-said', word('whichPlace'), ways));
}

/**
 * Says of cities that the catalogue does not cover which it is for.
 *
 * @param {ServiceSearch} search
 * @param {AbortSignal} signal
 * @returns {Promise<string>} empty when no such city is named
 */
export async function elsewhereTold({ interpretedAs }, signal) {
  const said = interpretedAs.filter(({ kind }) => kind === 'ELSEWHERE').map((one) => one.meant);
  if (said.length === 0) return '';
  const { places } = await ask(citiesQuery, { context: readContext() }, { language: uiLanguage(), signal });
  const list = new Intl.ListFormat(uiLanguage());
  const cities = places.nodes.map((/** @type {Pick<Place, 'name'>} */ { name }) => name.value);
  const isListed = cities.length > 0 && cities.length === places.totalCount;
  return word(isListed ? 'elsewhere' : 'notCovered', { said: list.format(said), places: list.format(cities) });
}
