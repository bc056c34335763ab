import { finding, type Finding } from './finding.js';
import { linksOf } from '../../../editorial/quality/links/links-of.js';

/** Unencrypted links (http). */
export const insecureLink = (content: object): Finding[] =>
  linksOf(content)
    .filter(({ url }) => /^http:/i.test(url))
    .map(({ path, url }) => finding('INSECURE_LINK', path, { url }));
