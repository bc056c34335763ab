import { germanText } from '../record/quality/content-texts.js';
import { rule } from '../record/quality/rule.js';
import type { ServiceContent } from '../service/service.content.js';

export const comingNameDue = rule(
  'COMING_NAME_DUE',
  {
    severity: 'SHOULD',
    message: {
      de: 'Der Tag des künftigen Namens ist gekommen, der Titel ist aber nicht geändert.',
      en: 'The day of the coming name has come, but the title has not changed.',
    },
    fix: {
      de: 'Ändern Sie den Titel, und führen Sie den alten als früheren Namen.',
      en: 'Change the title, and keep the old one as a former name.',
    },
  },
  ({ searchTerms = [] }: ServiceContent, { today }) =>
    searchTerms.flatMap(({ kind, changedOn }, index) =>
      kind === 'COMING_NAME' && changedOn !== undefined && changedOn <= today
        ? [{ path: ['searchTerms', String(index)] }]
        : [],
    ),
);

const titleOf = ({ texts }: ServiceContent): string => germanText(texts['03']) || germanText(texts['02']);

const folded = (name: string): string => name.trim().toLowerCase();

export const formerNameMissing = rule(
  'FORMER_NAME_MISSING',
  {
    severity: 'SHOULD',
    message: {
      de: 'Die Leistung hieß anders. Unter dem alten Namen wird sie nicht mehr gefunden.',
      en: 'The service had another name. It is no longer found by the old one.',
    },
    fix: {
      de: 'Führen Sie den alten Titel als früheren Namen unter den Suchbegriffen, mit dem Tag der Umbenennung.',
      en: 'Add the old title to the search terms as a former name, with the day of the change.',
    },
  },
  (content: ServiceContent, { history }) => {
    const before = history.at(-1)?.content as ServiceContent | undefined;
    const [old, now] = [before && titleOf(before), titleOf(content)];
    if (!old || !now || folded(old) === folded(now)) return [];
    const isKept = content.searchTerms?.some(({ term }) => folded(term) === folded(old));
    return isKept ? [] : [{ path: ['searchTerms'] }];
  },
);
