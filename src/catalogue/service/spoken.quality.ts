import { longestSpeech, speakingSeconds } from './speaking-time.rules.js';
import { sayable } from '../../answers/call-card/spoken-text.rules.js';
import type { TextContent } from '../record/record-content.js';
import type { ServiceContent } from './service.content.js';
import { finding, type Finding } from '../record/quality/finding.js';

const german = (text: TextContent | undefined): string => {
  const wording = text?.['de'];
  return (typeof wording === 'string' ? wording : (wording?.text ?? '')).trim();
};

/** Without a spoken text, agents read out the teaser or summary, which must be short enough. */
export const spokenText = ({ spoken, texts }: ServiceContent): Finding[] => {
  if (german(spoken)) return [];
  const seconds = speakingSeconds(sayable(german(texts['24']) || german(texts['05'])), 'de');
  if (seconds <= longestSpeech) return [];
  return [finding('SPOKEN_TEXT_MISSING', ['spoken'], { seconds: String(seconds), limit: String(longestSpeech) })];
};
