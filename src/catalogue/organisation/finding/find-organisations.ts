import { boundedMoment } from '../../../platform/clock/asked-moment.js';
import { badInput } from '../../../platform/errors/errors.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import type { Bilingual } from '../../../platform/i18n/bilingual.js';
import type { ReadOptions } from '../../../platform/read/read-options.js';
import { refuseUnknownPlace } from '../../place/known-place.js';
import type { OrganisationFilter } from '../organisation-filter.js';
import { mostCandidates, readCandidates } from './candidates.js';
import { matches } from './match.rules.js';

/** Organisations that match, each with its rank in the list: those recorded to match before those not known, then the nearest first. */
export interface FoundOrganisations {
  ids: string[];
  /** Of equal length, so that texts sort as numbers do. */
  ranks: string[];
  /** How many meet all other conditions, while it is not known whether they are open or accessible; null when that is not asked. */
  unknownCount: number | null;
}

const tooMany: Bilingual = {
  de: `Das sind mehr als ${mostCandidates} Organisationseinheiten. Grenzen Sie sie mit \`service\`, \`place\` oder \`parent\` ein.`,
  en: `These are more than ${mostCandidates} organisations. Narrow them down by \`service\`, \`place\` or \`parent\`.`,
};

const rank = (isUnknown: boolean, distance: number): string =>
  `${isUnknown ? 1 : 0}${String(distance).padStart(3, '0')}`;

/**
 * Finds what SQL cannot decide alone: opening hours are judged by the rules that tell them everywhere else, so their
 * candidates are read first, in one statement. Null when nothing of this kind is asked.
 */
export async function findOrganisations(
  filter: OrganisationFilter | null | undefined,
  readOptions: ReadOptions,
  context: RequestContext,
): Promise<FoundOrganisations | null> {
  const { near, openAt = null, accessible, includeUnknown } = filter ?? {};
  if (openAt) boundedMoment('openAt', openAt);
  const asked = { openAt, accessible: accessible ?? [] };
  const asksWhatMayBeUnknown = openAt !== null || asked.accessible.length > 0;
  if (!filter || (!near && !asksWhatMayBeUnknown)) return null;
  const read = await readCandidates(filter, readOptions, context.sourceOf(readOptions));
  if (!read.isPlaceKnown) await refuseUnknownPlace(near, readOptions, context);
  if (read.candidates.length > mostCandidates) throw badInput(tooMany[context.language]);
  const judged = read.candidates.map((candidate) => ({ candidate, match: matches(candidate, read, asked) }));
  const listed = judged.filter(({ match }) => match ?? includeUnknown);
  return {
    ids: listed.map(({ candidate }) => candidate.id),
    ranks: listed.map(({ candidate, match }) => rank(match === null, candidate.distance)),
    unknownCount: asksWhatMayBeUnknown ? judged.filter(({ match }) => match === null).length : null,
  };
}
