import {
  deliver,
  type DeliveredText,
  type LocalizedText,
  type Wording,
} from '../../../platform/i18n/localized-text.js';
import { isBlank } from '../../../platform/i18n/plain-text.js';
import { sayable } from '../../../catalogue/service/sayable.rules.js';
import { longestSpeech, speakingSeconds } from '../../../catalogue/service/speaking-time.rules.js';

/** Stored texts about a service that may be read out. */
export interface SpeechFacts {
  spoken: LocalizedText | null;
  teaser: LocalizedText | null;
  summary: LocalizedText | null;
}

export type SpeechSource = 'EDITED' | 'TEASER' | 'SUMMARY';

export interface Speech {
  text: DeliveredText;
  seconds: number;
  source: SpeechSource;
  /** True when the text was shortened. */
  tooLong: boolean;
}

/** A full stop after a number, a single letter or an abbreviation does not end a sentence. */
const sentenceEnd =
  /(?<!(?:^|[\s(])(?:\d{1,2}|\p{L}|[zZ]\.\s?B|bzw|ggf|ca|Abs|Nr|Art|evtl|inkl|usw|etc))([.!?])(?=\s+["„(]?[\p{Lu}\d]|\s*$)/u;

/** Splits a text into sentences with their punctuation. */
function sentencesOf(text: string): string[] {
  const parts = text.split(new RegExp(sentenceEnd, 'gu'));
  const sentences: string[] = [];
  for (let at = 0; at < parts.length; at += 2) sentences.push(`${parts[at]!}${parts[at + 1] ?? ''}`.trim());
  return sentences.filter((sentence) => sentence !== '');
}

const fits = (text: string, language: string): boolean => speakingSeconds(text, language) <= longestSpeech;

/** Takes as many whole units as fit into the time. */
function asMany(units: readonly string[], language: string, end = ''): string {
  let said = '';
  for (const unit of units) {
    const longer = said === '' ? unit : `${said} ${unit}`;
    if (!fits(`${longer}${end}`, language)) break;
    said = longer;
  }
  return said === '' ? '' : `${said}${end}`;
}

/** Shortens a text to 30 seconds, at the end of a sentence, or of a word when the first sentence is too long. */
export function cutToSpeech(text: string, language: string): string {
  if (fits(text, language)) return text;
  return asMany(sentencesOf(text), language) || asMany(text.split(' '), language, ' …');
}

const textOf = (wording: Wording): string => (typeof wording === 'string' ? wording : wording.text);

const mapWordings = (text: LocalizedText, map: (text: string, language: string) => string): LocalizedText =>
  Object.fromEntries(
    Object.entries(text).map(([language, wording]) => {
      const mapped = map(textOf(wording), language);
      return [language, typeof wording === 'string' ? mapped : { ...wording, text: mapped }];
    }),
  );

/** The text as it is said, in the languages in which there is something to say; nothing when there is none. */
export function sayableIn(text: LocalizedText): LocalizedText[] {
  const said = Object.entries(mapWordings(text, sayable)).filter(([, wording]) => !isBlank(textOf(wording)));
  return said.length > 0 ? [Object.fromEntries(said)] : [];
}

interface Sayable {
  source: SpeechSource;
  plain: LocalizedText;
}

/** Those that come after the right one are not read. */
function bestOf(
  texts: readonly (readonly [SpeechSource, LocalizedText | null])[],
  languages: readonly string[],
): Sayable | undefined {
  let first: Sayable | undefined;
  for (const [source, text] of texts) {
    const [plain] = sayableIn(text ?? {});
    if (!plain) continue;
    if (deliver(plain, languages).fallback === null) return { source, plain };
    first ??= { source, plain };
  }
  return first;
}

/** The first text available in the requested language, else the first available text. */
export function speechOf({ spoken, teaser, summary }: SpeechFacts, languages: readonly string[]): Speech | null {
  const texts = { EDITED: spoken, TEASER: teaser, SUMMARY: summary };
  const best = bestOf(Object.entries(texts) as [SpeechSource, LocalizedText | null][], languages);
  if (!best) return null;
  const whole = deliver(best.plain, languages);
  const text = deliver(mapWordings(best.plain, cutToSpeech), languages);
  return {
    text,
    seconds: speakingSeconds(text.value, text.language),
    source: best.source,
    tooLong: text.value !== whole.value,
  };
}
