/** Level of detail of a LeiKa key: object, activity, or activity detail. */
export type LeikaLevelCode = 'LO' | 'LOV' | 'LOVD';

/** The blocks of a LeiKa key. */
export interface LeikaKeyBlocks {
  /** Instanz: 99 for the nationwide catalogue, else the Land that assigned the key. */
  instance: string;
  /** Leistungsgruppierung. */
  group: string;
  /** Leistungsobjekt. */
  object: string;
  /** Verrichtung; 000 covers all of them. */
  act: string;
  /** Verrichtungsdetail; 000 covers all of them. */
  detail: string;
}

const grammar = /^(?<instance>\d{2})(?<group>\d{3})(?<object>\d{3})(?<act>\d{3})(?<detail>\d{3})$/;
const notSet = '000';

/** Parses a key; null when it is invalid. A block may be omitted only together with all that follow it. */
export function leikaKeyBlocks(key: string): LeikaKeyBlocks | null {
  const blocks = grammar.exec(key)?.groups as LeikaKeyBlocks | undefined;
  if (!blocks || blocks.group === notSet) return null;
  const levels = [blocks.object, blocks.act, blocks.detail];
  const end = levels.indexOf(notSet);
  return end === -1 || levels.slice(end).every((level) => level === notSet) ? { ...blocks } : null;
}

export const leikaKeyLevel = (key: string): LeikaLevelCode => {
  if (!key.endsWith(notSet)) return 'LOVD';
  return key.endsWith(notSet + notSet) ? 'LO' : 'LOV';
};

/** Ancestors of a key, nearest first. The catalogue need not contain them. */
export function leikaKeyParents(key: string): string[] {
  const act = key.slice(0, 11) + notSet;
  const object = key.slice(0, 8) + notSet + notSet;
  return { LOVD: [act, object], LOV: [object], LO: [] }[leikaKeyLevel(key)];
}
