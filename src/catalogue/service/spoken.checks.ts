import { longestSpeech, speakingSeconds } from './speaking-time.rules.js';
import type { ServiceContent } from './service.content.js';
import type { Report } from '../record/check/report.js';

/** Reports spoken texts that exceed the maximum speaking time. */
export function checkSpoken({ spoken = {} }: ServiceContent, report: Report): void {
  for (const [language, wording] of Object.entries(spoken)) {
    const text = typeof wording === 'string' ? wording : wording.text;
    const seconds = speakingSeconds(text, language);
    if (seconds <= longestSpeech) continue;
    report(
      ['spoken', language],
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
