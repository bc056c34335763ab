/** The field for the place: names and postal codes. */
/** @import { Place, PlaceRef } from './answers.js' */
import { namedPlace, placeRef, writtenPlace } from './address.js';
import { ask, Fault, onlyLast } from './catalogue.js';
import { Combobox } from './combobox.js';
import { byId, make, shown } from './dom.js';
import { readContext } from './languages.js';
import { placeQuery, placesQuery } from './queries.js';
import { aboveOf } from './understanding.js';
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
  /** Whether it was taken from the question, and goes with it. */
  #isSaid = false;

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
        this.#isSaid = false;
        this.#tell('');
      },
    });
  }

  get input() {
    return this.#input;
  }

  /** Slug, postal code or words of the place that was chosen; empty for none. */
  get current() {
    return this.#key;
  }

  /** @param {Place | undefined} place */
  #above(place) {
    const above = place ? aboveOf(place) : '';
    return above && make('small', {}, ` ${above}`);
  }

  /** Takes the place that the question names. @param {Place} place @returns {string} its key */
  takeSaid(place) {
    this.#take(optionOf(place));
    this.#isSaid = true;
    return this.#key;
  }

  /** Empties the field if its place was taken from a question, since another one is asked. @returns {boolean} whether it was */
  forgetSaid() {
    const wasSaid = this.#isSaid;
    if (wasSaid) this.#take({ key: '', label: '' });
    return wasSaid;
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
    this.#isSaid = false;
    this.#tell('');
  }

  /** @param {string} text */
  #tell(text) {
    this.#problem.textContent = text;
    if (text) this.#input.setAttribute('aria-invalid', 'true');
    else this.#input.removeAttribute('aria-invalid');
  }

  /**
   * What was written as people write it, such as "28237 Bremen" or "Bremen-Blumenthal": the place, or the words where they mean
   * several, which the card asks about.
   *
   * @param {string} name
   * @returns {Promise<PlaceOption | null>}
   */
  async #written(name) {
    try {
      const { place } = await ask(placeQuery, { by: { name }, context: readContext() }, this.#asked());
      return place && optionOf({ ...place, ancestors: [] });
    } catch (error) {
      if (error instanceof Fault && error.code === 'AMBIGUOUS') return { key: namedPlace(name), label: name };
      throw error;
    }
  }

  /**
   * The place that is meant: what was chosen, the first that goes with what was typed, or what it means as a whole.
   *
   * @returns {Promise<string | null>} its key, empty for none; null when there is no such place
   */
  async resolve() {
    const typed = this.#input.value.trim();
    if (typed === '') return (this.#key = '');
    if (this.#isResolved) return this.#key;
    const [first] = await this.#options(typed);
    const meant = first ?? (await this.#written(typed));
    if (meant) this.#take(meant);
    else this.#tell(word('placeNotFound'));
    return meant?.key ?? null;
  }

  /** Shows a place of which only the key is known. @param {string} key */
  async show(key) {
    if (key === this.#key && this.#isResolved) return;
    const name = writtenPlace(key);
    if (name !== null) return this.#take({ key, label: name });
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
