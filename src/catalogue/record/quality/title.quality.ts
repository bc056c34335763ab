import { germanText } from './content-texts.js';
import { rule, type QualityRule } from './rule.js';
import type { TextContent } from '../record-content.js';

interface Title {
  path: readonly string[];
  texts: readonly (TextContent | undefined)[];
}

/** A record needs a German title in one of these texts; it is reported at the path. */
export const titleMissing = <Content>(titleOf: (content: Content) => Title): QualityRule<Content> =>
  rule(
    'TITLE_MISSING',
    {
      severity: 'MUST',
      message: { de: 'Es fehlt ein deutscher Titel.', en: 'The German title is missing.' },
      fix: {
        de: 'Ergänzen Sie die Leistungsbezeichnung oder den Namen.',
        en: 'Add the title of the service or the name.',
      },
    },
    (content) => {
      const { path, texts } = titleOf(content);
      return texts.some(germanText) ? [] : [{ path }];
    },
  );
