import { finding, type Finding } from './finding.js';
import { isGerman, isHtml, wordingsOf } from './content-texts.js';
import { textBlocks } from './plain-text.js';
import type { RuleCode } from './rule-book.js';

/** Pattern for whole words: "eins" does not match "Einsicht". */
const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu');

const crossReferences = whole(
  [
    '[Ss]iehe (?:weiter )?(?:oben|unten|dort|hierzu|dazu|auch unter|unter|Punkt|Abschnitt|Hinweise?|Voraussetzungen|Unterlagen|Kosten|Gebühren|Fristen|Verfahrensablauf|Rechtsgrundlagen?)',
    '(?:[Ww]ie )?(?:weiter )?oben (?:genannt|erwähnt|beschrieben|aufgeführt)(?:e[nmrs]?)?',
    '[Vv]orgenannte[nmrs]?',
    'im (?:obigen|vorherigen|folgenden|nächsten) Abschnitt',
    's\\. ?[ou]\\.',
  ].join('|'),
);

const abbreviations = whole(
  [
    'z\\. ?B\\.',
    'd\\. ?h\\.',
    'i\\. ?d\\. ?R\\.',
    'i\\. ?V\\. ?m\\.',
    'u\\. ?a\\.',
    'u\\. ?U\\.',
    'o\\. ?[gäÄ]\\.',
    'u\\. ?dgl\\.',
    '(?:ggf|bzw|ca|etc|usw|evtl|inkl|zzgl|max|mind|vgl|gem|bspw|insb|sog|Std|Tel)\\.',
  ].join('|'),
);

// "Acht" as a noun and "acht geben" are no numbers.
const numberWords = whole(
  'eins|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|acht(?! ?geben| zu geben)|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf|(?:[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]ech|[Ss]ieb|[Aa]cht|[Nn]eun)zehn|[Zz]wanzig',
);

/** One finding per text with all matches. */
const hits = (rule: RuleCode, pattern: RegExp) => (content: object) =>
  wordingsOf(content)
    .filter(({ language }) => isGerman(language))
    .flatMap(({ path, text }): Finding[] => {
      const blocks = isHtml(path) ? textBlocks(text) : [text];
      const found = blocks.flatMap((block) => block.match(pattern) ?? []);
      return found.length > 0 ? [finding(rule, path, { value: [...new Set(found)].join(', ') })] : [];
    });

export const crossReference = hits('CROSS_REFERENCE', crossReferences);
export const abbreviation = hits('ABBREVIATION', abbreviations);
export const numberWord = hits('NUMBER_WORD', numberWords);
