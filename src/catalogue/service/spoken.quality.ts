import { sayable } from './sayable.rules.js';
import type { ServiceContent } from './service.content.js';
import { longestSpeech, speakingSeconds } from './speaking-time.rules.js';
import { germanText } from '../record/quality/content-texts.js';
import { rule } from '../record/quality/rule.js';

/** Without a spoken text, agents read out the teaser or summary, which are written for reading and may be cut. */
export const spokenTextMissing = rule(
  'SPOKEN_TEXT_MISSING',
  {
    severity: 'SHOULD',
    message: {
      de: 'Es gibt keinen Sprechtext. Vorgelesen wird der Teaser oder Kurztext; das dauert {seconds} Sekunden (höchstens {limit}).',
      en: 'There is no spoken text. The teaser or short text is read out, which takes {seconds} seconds (at most {limit}).',
    },
    fix: {
      de: 'Schreiben Sie einen Sprechtext: was Anrufende zuerst wissen müssen.',
      en: 'Write a spoken text: what callers must know first.',
    },
  },
  ({ spoken, texts }: ServiceContent) => {
    const read = germanText(texts['24']) || germanText(texts['05']);
    if (germanText(spoken) || !read) return [];
    const seconds = speakingSeconds(sayable(read), 'de');
    return [{ path: ['spoken'], values: { seconds: String(seconds), limit: String(longestSpeech) } }];
  },
);
