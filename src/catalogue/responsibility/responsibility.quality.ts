import { rule } from '../record/quality/rule.js';
import type { InitialsAtPlace, Surroundings } from '../record/quality/surroundings.js';
import type { ServiceContent } from '../service/service.content.js';
import { gapsOf, overlapsOf, type InitialRange } from './initial-ranges.rules.js';

export const noResponsibleOffice = rule(
  'SERVICE_WITHOUT_RESPONSIBLE_OFFICE',
  {
    severity: 'SHOULD',
    message: { de: 'Für die Leistung ist keine Stelle zuständig.', en: 'No office is responsible for the service.' },
    fix: { de: 'Legen Sie eine Zuständigkeit an.', en: 'Add a responsibility.' },
  },
  (_: ServiceContent, { responsibilities }: Surroundings) => (responsibilities === 0 ? [{ path: [] }] : []),
);

export const openArea = rule(
  'AREA_WITHOUT_RESPONSIBILITY',
  {
    severity: 'SHOULD',
    message: {
      de: 'Die Leistung gilt in „{area}“, aber nicht überall dort ist eine Stelle zuständig.',
      en: 'The service is valid in "{area}", but an office is not responsible everywhere there.',
    },
    fix: {
      de: 'Ergänzen Sie die Zuständigkeit, oder berichtigen Sie das Gebiet.',
      en: 'Add the responsibility, or correct the area.',
    },
  },
  ({ areas = [] }: ServiceContent, { openAreas }: Surroundings) =>
    areas.flatMap((area, index) => (openAreas.includes(area) ? [{ path: ['areas', index], values: { area } }] : [])),
);

const worded = ({ from, to }: InitialRange): string => (from === to ? from : `${from}–${to}`);

/** The shares of each place and role, in the order of the alphabet. */
function sharesOf({ initials }: Surroundings): InitialsAtPlace[][] {
  const groups = new Map<string, InitialsAtPlace[]>();
  for (const share of initials) {
    const key = `${share.place} ${share.role}`;
    groups.set(key, [...(groups.get(key) ?? []), share]);
  }
  const alphabetically = (one: InitialRange, other: InitialRange): number =>
    `${one.from} ${one.to}` < `${other.from} ${other.to}` ? -1 : 1;
  return [...groups.values()].map((shares) => [...shares].sort(alphabetically));
}

export const initialsGap = rule(
  'INITIALS_GAP',
  {
    severity: 'SHOULD',
    message: {
      de: 'In „{place}“ ist für Familiennamen, die mit {names} beginnen, keine Stelle zuständig.',
      en: 'In "{place}", no office is responsible for family names that begin with {names}.',
    },
    fix: {
      de: 'Schließen Sie die Buchstabenbereiche aneinander an, oder tragen Sie eine Stelle für alle übrigen Namen ein.',
      en: 'Let the ranges of initials follow each other, or add an office for all other names.',
    },
  },
  (_: ServiceContent, surroundings: Surroundings) =>
    sharesOf(surroundings).flatMap((shares) =>
      shares.some(({ otherwiseCovered }) => otherwiseCovered)
        ? []
        : gapsOf(shares).map((gap) => ({ path: [], values: { place: shares[0]!.place, names: worded(gap) } })),
    ),
);

export const initialsOverlap = rule(
  'INITIALS_OVERLAP',
  {
    severity: 'SHOULD',
    message: {
      de: 'In „{place}“ überschneiden sich die Buchstabenbereiche {names} und {others}.',
      en: 'In "{place}", the ranges of initials {names} and {others} overlap.',
    },
    fix: {
      de: 'Grenzen Sie die Bereiche gegeneinander ab, damit zu jedem Namen nur eine Stelle gehört.',
      en: 'Bound the ranges so that only one office belongs to each name.',
    },
  },
  (_: ServiceContent, surroundings: Surroundings) =>
    sharesOf(surroundings).flatMap((shares) =>
      overlapsOf(shares).map(([one, other]) => ({
        path: [],
        values: { place: one.place, names: worded(one), others: worded(other) },
      })),
    ),
);
