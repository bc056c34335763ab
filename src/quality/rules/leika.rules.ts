import { leikaKeyBlocks } from '../../catalogue/code-list/leika-key.rules.js';
import type { ServiceContent } from '../../content/service-content.js';
import { finding, type Finding } from '../finding.js';
import type { Surroundings } from '../surroundings.js';

/** Keys that are none or that the catalogue does not know, and keys that have been retired. */
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
