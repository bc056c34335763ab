import { openDialog } from './dialog.js';
import { make } from './dom.js';
import { word } from './words.js';

/** @type {[keys: string[], meaning: string][]} */
const keys = [
  [['/'], 'keySearch'],
  [['↓', '↑'], 'keyArrows'],
  [['Enter'], 'keyEnter'],
  [['Esc'], 'keyEscape'],
  [['Tab'], 'keyTab'],
  [['Tab', 'Enter'], 'keySkip'],
];

/** Help on keyboard shortcuts. */
export const openHelp = () =>
  openDialog(
    word('help'),
    make('p', {}, word('keysIntro')),
    make(
      'dl',
      { class: 'keys' },
      keys.flatMap(([names, meaning]) => [
        make(
          'dt',
          {},
          names.flatMap((name, at) => [at > 0 && ' ', make('kbd', {}, name)]),
        ),
        make('dd', {}, word(meaning)),
      ]),
    ),
  );

/** "/" leads to the search field, from everywhere but from a field in which it can be typed. @param {HTMLElement} field */
export function startShortcut(field) {
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select');
    if (event.key !== '/' || isTyping || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    field.focus();
  });
}
