/** Words for somebody in private: by title, as a neighbour, or by where he or she lives. */
const somebody =
  "(?:\\b(?:Herrn?|Frau|Fräulein|Familie|Eheleute|Mr|Mrs|Ms)\\b\\.? (?:Dr\\. |Prof\\. )*\\p{Lu}[\\p{L}'-]+|\\b[Nn]achbar(?:in|n)?\\b|\\b(?:wohn(?:e|t|en|te|haft)|lebt?|lives?|living)\\b)";

/** A street with the number of a house. */
const house =
  '\\p{Lu}[\\p{L}-]{0,40}(?: \\p{Lu}[\\p{L}-]{0,40}){0,2}? ?(?:[Ss]tr(?:aße|asse|\\.)|[Ww]eg|[Aa]llee|[Pp]latz|gasse|ring|damm|ufer|[Cc]haussee|deich|steg|wall|kamp) \\d{1,3} ?[a-zA-Z]?(?![\\p{L}\\d])';

/** Few words lie between the person and the house; a full stop of an abbreviation is one of them. */
const near = '(?:[^.!?;\\n]|\\.(?! \\p{Lu})){0,60}?';

const atHome = new RegExp(`${somebody}${near}${house}|${house}${near}${somebody}`, 'u');

/**
 * Whether a text tells who lives where. A street of an office that stands alone is none, nor is a name without a house;
 * recorded addresses are taken out before.
 */
export const namesPrivatePerson = (text: string): boolean => atHome.test(text);
