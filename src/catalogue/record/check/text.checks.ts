import { isBlank } from '../../../platform/i18n/plain-text.js';
import type { Path, Report } from './report.js';

// U+0009, U+000A and U+000D are white space; other control characters are invalid in texts.
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;
const markup = /<\/?[a-z!]/i;
const codePoint = (text: string): string => `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

function checkCharacters(text: string, path: Path, report: Report): void {
  const control = controlCharacter.exec(text);
  if (control) {
    const character = codePoint(control[0]);
    report(
      path,
      {
        de: `Der Text enthält das Steuerzeichen ${character}.`,
        en: `The text contains the control character ${character}.`,
      },
      { de: 'Entfernen Sie es.', en: 'Remove it.' },
    );
  }
  if (/\p{Surrogate}/u.test(text))
    report(
      path,
      {
        de: 'Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat).',
        en: 'The text contains half a character (a lone surrogate).',
      },
      { de: 'Schreiben Sie das ganze Zeichen.', en: 'Write the whole character.' },
    );
}

function checkMarkup(text: string, path: Path, report: Report): void {
  const isHtml = path[0] === 'texts' && path[1] !== '02' && path[1] !== '03';
  if (isHtml && isBlank(text)) {
    report(
      path,
      {
        de: 'Nach dem Bereinigen des HTML bleibt vom Text nichts übrig.',
        en: 'The text is empty after its HTML is sanitised.',
      },
      { de: 'Schreiben Sie einen Text, oder lassen Sie ihn weg.', en: 'Write a text, or leave it out.' },
    );
  } else if (!isHtml && markup.test(text)) {
    report(
      path,
      { de: 'Der Text enthält Auszeichnungen (HTML).', en: 'The text contains markup.' },
      {
        de: 'Schreiben Sie einfachen Text; HTML steht nur in den Texten von Leistungen ab Code 05.',
        en: 'Write plain text; HTML is allowed only in service texts from code 05 on.',
      },
    );
  } else if (!isHtml && text !== '' && isBlank(text)) {
    report(
      path,
      { de: 'Von diesem Text ist nichts zu sehen.', en: 'Nothing of this text can be seen.' },
      { de: 'Schreiben Sie einen Text, oder lassen Sie ihn weg.', en: 'Write a text, or leave it out.' },
    );
  }
}

/** Checks all texts of a record. */
export function checkTexts(value: unknown, report: Report, path: Path = []): void {
  if (typeof value === 'string') {
    checkCharacters(value, path, report);
    checkMarkup(value, path, report);
  } else if (Array.isArray(value)) value.forEach((item, index) => checkTexts(item, report, [...path, index]));
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) checkTexts(inner, report, [...path, key]);
}
