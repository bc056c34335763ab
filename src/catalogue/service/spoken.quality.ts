import { sayable } from './sayable.rules.js';
import type { ServiceContent } from './service.content.js';
import { longestSpeech, speakingSeconds } from './speaking-time.rules.js';
import { germanText } from '../record/quality/content-texts.js';
import { rule } from '../record/quality/rule.js';

/** Without a spoken text, agents read out the teaser or summary, which must be short enough. */
export const spokenTextMissing = rule(
  'SPOKEN_TEXT_MISSING',
  {
    severity: 'SHOULD',
    message: {
      de: 'Es gibt keinen Sprechtext, und Teaser oder Kurztext zu sprechen dauert {seconds} Sekunden (höchstens {limit}).',
      en: 'There is no spoken text, and it takes {seconds} seconds to read out the teaser or short text (at most {limit}).',
    },
    fix: {
      de: 'Schreiben Sie einen Sprechtext: was Anrufende zuerst wissen müssen.',
      en: 'Write a spoken text: what callers must know first.',
    },
  },
  ({ spoken, texts }: ServiceContent) => {
    if (germanText(spoken)) return [];
    const seconds = speakingSeconds(sayable(germanText(texts['24']) || germanText(texts['05'])), 'de');
    if (seconds <= longestSpeech) return [];
    return [{ path: ['spoken'], values: { seconds: String(seconds), limit: String(longestSpeech) } }];
  },
);
