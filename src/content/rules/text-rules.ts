import { cleanHtml } from '../../language/clean-html.js';
import type { Path, Report } from './report.js';

// U+0009, U+000A and U+000D are white space; the other control characters have no meaning in a text.
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;
const markup = /<\/?[a-z!]/i;
const codePoint = (text: string): string => `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

function checkString(text: string, path: Path, report: Report): void {
  const control = controlCharacter.exec(text);
  if (control) report(path, `The text has the control character ${codePoint(control[0])}.`, 'Remove it.');
  if (/\p{Surrogate}/u.test(text))
    report(path, 'The text has half of a character (a lone surrogate).', 'Write the whole character.');
  if (path[0] === 'texts' && path[1] !== '02' && path[1] !== '03') {
    if (cleanHtml(text).trim() === '')
      report(path, 'Nothing is left of the text once its HTML is cleaned.', 'Write a text, or leave it out.');
  } else if (markup.test(text)) {
    report(path, 'The text has markup.', 'Write plain text; HTML stands only in texts of services from code 05 on.');
  }
}

/** What is wrong with the texts of a record wherever they stand. */
export function checkTexts(value: unknown, report: Report, path: Path = []): void {
  if (typeof value === 'string') checkString(value, path, report);
  else if (Array.isArray(value)) value.forEach((item, index) => checkTexts(item, report, [...path, index]));
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) checkTexts(inner, report, [...path, key]);
}
