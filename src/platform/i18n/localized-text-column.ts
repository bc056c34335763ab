import { p } from '@mikro-orm/core';
import type { LocalizedText } from './localized-text.js';

export const localizedText = p.json<LocalizedText>().columnType('localized_text');

/** Several texts in each language, such as the other names of a thing. */
export const localizedTexts = p.json<{ [languageTag: string]: string[] }>().columnType('localized_text');
