import { p } from '@mikro-orm/core';
import type { LocalizedText } from './localized-text.js';

export const localizedText = p.json<LocalizedText>().columnType('localized_text');

/** Several texts per language, such as alternative names. */
export const localizedTexts = p.json<{ [languageTag: string]: string[] }>().columnType('localized_text');
