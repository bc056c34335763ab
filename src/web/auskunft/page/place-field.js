/** The field for the place: names and postal codes. */
/** @import { Place, PlaceRef } from './answers.js' */
import { placeRef } from './address.js';
import { ask, onlyLast } from './catalogue.js';
import { Combobox } from './combobox.js';
import { byId, make, shown } from './dom.js';
import { readContext } from './languages.js';
import { placeQuery, placesQuery } from './queries.js';
import { uiLanguage, word } from './words.js';

const postalCode = /^\d{5}$/;

/** A postal code as a whole, or a place of the catalogue. @typedef {{ key: string, label: string, place?: Place }} PlaceOption */

/** @param {Place} place @returns {PlaceOption} */
const optionOf = (place) => ({ key: place.slug, label: place.name.value, place });

export class PlaceField {
  #input = byId('place', HTMLInputElement);
  #problem = byId('place-problem', HTMLElement);
  #signal = onlyLast();
  #key = '';
  #isResolved = true;

  /** @param {() => void} chosen called when a place has been chosen */
  constructor(chosen) {
    new Combobox({
      input: this.#input,
      listbox: byId('place-options', HTMLElement),
      suggest: (typed) => this.#options(typed).catch(() => []),
      show: ({ label, place }) => [place ? shown(place.name) : label, this.#above(place)],
      choose: (option) => {
        this.#take(option);
        chosen();
      },
      typed: () => {
        this.#isResolved = false;
        this.#tell('');
      },
    });
  }

  get input() {
    return this.#input;
  }

  /** Slug or postal code of the place that was chosen; empty for none. */
  get current() {
    return this.#key;
  }

  /** @param {Place | undefined} place */
  #above(place) {
    const above = place?.ancestors.map(({ name }) => name.value).slice(0, 2) ?? [];
    return above.length > 0 ? make('small', {}, ` ${above.join(', ')}`) : '';
  }

  /** @param {string} typed @returns {Promise<PlaceOption[]>} */
  async #options(typed) {
    const isCode = postalCode.test(typed);
    if (/^\d/.test(typed) && !isCode) return [];
    const filter = isCode ? { postalCode: typed } : { namePrefix: typed };
    const { places } = await ask(placesQuery, { filter, context: readContext() }, this.#asked());
    const options = places.nodes.map(optionOf);
    return isCode && options.length > 0 ? [{ key: typed, label: typed }, ...options] : options;
  }

  #asked() {
    return { language: uiLanguage(), signal: this.#signal() };
  }

  /** @param {PlaceOption} option */
  #take({ key, label }) {
    this.#key = key;
    this.#input.value = label;
    this.#isResolved = true;
    this.#tell('');
  }

  /** @param {string} text */
  #tell(text) {
    this.#problem.textContent = text;
    if (text) this.#input.setAttribute('aria-invalid', 'true');
    else this.#input.removeAttribute('aria-invalid');
  }

  /**
   * The place that is meant: what was chosen, or the first that goes with what was typed.
   *
   * @returns {Promise<string | null>} its slug or postal code, empty for none; null when there is no such place
   */
  async resolve() {
    const typed = this.#input.value.trim();
    if (typed === '') return (this.#key = '');
    if (this.#isResolved) return this.#key;
    const [first] = await this.#options(typed);
    if (first) this.#take(first);
    else this.#tell(word('placeNotFound'));
    return first ? first.key : null;
  }

  /** Shows a place of which only the slug or postal code is known. @param {string} key */
  async show(key) {
    if (key === this.#key && this.#isResolved) return;
    if (key === '' || postalCode.test(key)) return this.#take({ key, label: key });
    this.#take({ key, label: key });
    await this.showRef(placeRef(key));
  }

  /** @param {PlaceRef | null} by */
  async showRef(by) {
    const { place } = await ask(placeQuery, { by, context: readContext() }, this.#asked());
    if (place) this.#take(optionOf({ ...place, ancestors: [] }));
    return this.#key;
  }
}
