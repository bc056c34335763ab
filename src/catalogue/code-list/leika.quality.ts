import { leikaKeyBlocks } from './leika-key.rules.js';
import type { ServiceContent } from '../service/service.content.js';
import { finding, type Finding } from '../record/quality/finding.js';
import type { Surroundings } from '../record/quality/surroundings.js';

/** Invalid, unknown and retired LeiKa keys. */
export const leikaKey = (
  { leikaKeys = [] }: ServiceContent,
  { knownLeikaKeys, retiredLeikaKeys }: Surroundings,
): Finding[] =>
  leikaKeys.flatMap((key, index) => {
    const path = ['leikaKeys', index];
    if (!leikaKeyBlocks(key) || knownLeikaKeys?.has(key) === false)
      return [finding('LEIKA_KEY_UNKNOWN', path, { key })];
    return retiredLeikaKeys.has(key) ? [finding('LEIKA_KEY_RETIRED', path, { key })] : [];
  });
