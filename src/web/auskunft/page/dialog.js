/** Modal dialog: the browser traps the focus, closes it on Escape and restores the focus. */
import { byId, fill, make } from './dom.js';
import { word } from './words.js';

const dialog = () => byId('dialog', HTMLDialogElement);

export const closeDialog = () => dialog().close();

/** @param {...(import('./dom.js').Child | import('./dom.js').Child[])} content */
export const fillDialog = (...content) =>
  fill(
    byId('dialog-body', HTMLElement),
    ...content,
    make('p', { class: 'actions' }, make('button', { type: 'button', click: closeDialog }, word('close'))),
  );

/**
 * @param {string} heading
 * @param {...(import('./dom.js').Child | import('./dom.js').Child[])} content
 */
export function openDialog(heading, ...content) {
  byId('dialog-heading', HTMLElement).textContent = heading;
  fillDialog(...content);
  if (!dialog().open) dialog().showModal();
  const first = dialog().querySelector('input, select, textarea');
  if (first instanceof HTMLElement) first.focus();
  else byId('dialog-heading', HTMLElement).focus();
}

/** @param {string} text */
export const problemText = (text) => make('p', { class: 'problem', role: 'alert' }, text);
