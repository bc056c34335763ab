/** A text field that suggests while one types: the combobox with a listbox of the ARIA Authoring Practices. */
import { announce, fill, make } from './dom.js';
import { word } from './words.js';

/**
 * @template Option
 * @typedef {object} ComboboxParts
 * @property {HTMLInputElement} input with aria-controls naming the listbox
 * @property {HTMLElement} listbox
 * @property {(typed: string) => Promise<Option[]>} suggest
 * @property {(option: Option) => (Node | string)[]} show
 * @property {(option: Option) => void} choose
 * @property {() => void} typed called when the text is changed by hand
 */

const pause = 150;

/**
 * Makes the field a combobox. Arrows move, Enter takes, Escape closes, Tab goes on as ever; Enter without a
 * suggestion is left to the form around it.
 *
 * @template Option
 */
export class Combobox {
  #parts;
  /** @type {Option[]} */
  #options = [];
  #active = -1;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** Counts up whenever what is on its way is not wanted any more. */
  #turn = 0;

  /** @param {ComboboxParts<Option>} parts */
  constructor(parts) {
    this.#parts = parts;
    const { input } = parts;
    input.addEventListener('input', () => this.#typed());
    input.addEventListener('keydown', (event) => this.#pressed(event));
    input.addEventListener('blur', () => this.close());
  }

  close() {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#render([]);
  }

  #typed() {
    this.#parts.typed();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#suggest(), pause);
  }

  async #suggest() {
    const { input, suggest } = this.#parts;
    const turn = ++this.#turn;
    const typed = input.value.trim();
    const options = typed === '' ? [] : await suggest(typed);
    if (turn !== this.#turn) return;
    this.#render(options);
    if (typed !== '') announce(word(options.length > 0 ? 'suggestions' : 'noSuggestions', { count: options.length }));
  }

  /** @param {Option[]} options */
  #render(options) {
    const { input, listbox, show } = this.#parts;
    this.#options = options;
    const items = options.map((option, at) => {
      const item = make('li', { role: 'option', id: `${listbox.id}-${at}`, 'aria-selected': 'false' }, show(option));
      // The field keeps the focus; a click is over before it could lose it.
      item.addEventListener('mousedown', (event) => {
        event.preventDefault();
        this.#take(at);
      });
      return item;
    });
    fill(listbox, items);
    listbox.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    this.#point(-1);
  }

  /** @param {number} at */
  #point(at) {
    const { input, listbox } = this.#parts;
    this.#active = at;
    [...listbox.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === at)));
    const item = listbox.children[at];
    item?.scrollIntoView({ block: 'nearest' });
    if (item) input.setAttribute('aria-activedescendant', item.id);
    else input.removeAttribute('aria-activedescendant');
  }

  /** @param {number} at */
  #take(at) {
    const option = this.#options[at];
    this.close();
    if (option !== undefined) this.#parts.choose(option);
  }

  /** @param {number} step */
  #move(step) {
    const count = this.#options.length;
    if (count === 0) return void this.#suggest();
    // One place more than there are options: the text as it was typed.
    this.#point(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (event.isComposing) return;
    const isOpen = this.#options.length > 0;
    if (event.key === 'ArrowDown') this.#move(1);
    else if (event.key === 'ArrowUp') this.#move(-1);
    else if (event.key === 'Escape' && isOpen) this.close();
    else if (event.key === 'Enter' && this.#active >= 0) this.#take(this.#active);
    else return void (event.key === 'Enter' && this.close());
    event.preventDefault();
  }
}
