import { longestSpeech, speakingSeconds } from './speaking-time.rules.js';
import type { ServiceContent } from './service.content.js';
import type { Path, Report } from '../record/check/report.js';
import type { TextContent } from '../record/record-content.js';
import { wordingText } from '../record/write/stored-values.js';

/** Reports wordings that take longer to read out than callers can listen. */
export function checkSpeakingTime(wordings: TextContent, path: Path, report: Report): void {
  for (const [language, wording] of Object.entries(wordings)) {
    const seconds = speakingSeconds(wordingText(wording), language);
    if (seconds <= longestSpeech) continue;
    report(
      [...path, language],
      {
        de: `Den Text zu sprechen dauert ${seconds} Sekunden; höchstens ${longestSpeech} sollen es sein.`,
        en: `It takes ${seconds} seconds to read the text out; at most ${longestSpeech} are allowed.`,
      },
      {
        de: 'Sagen Sie nur, was Anrufende zuerst wissen müssen.',
        en: 'Say only what callers must know first.',
      },
    );
  }
}

/** Reports spoken texts of a service that exceed the maximum speaking time. */
export const checkSpoken = ({ spoken = {} }: ServiceContent, report: Report): void =>
  checkSpeakingTime(spoken, ['spoken'], report);
