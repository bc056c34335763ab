import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Candidate } from './candidate.js';
import { byScore, type Ranked } from './ranked.js';

/** Of the places at which something was found, the one with most services: what is meant when nobody said where. */
export function largestPlace(candidates: readonly Candidate[], vocabulary: Vocabulary): string | null {
  let largest: string | null = null;
  for (const place of new Set(candidates.flatMap(({ places }) => places)))
    if (largest === null || vocabulary.isLarger(place, largest)) largest = place;
  return largest;
}

/** Whether it is offered where it is wanted, or, where nobody said a place, in the larger city. */
export const isPreferred = (
  { places }: Candidate,
  lineage: ReadonlySet<string> | null,
  largest: string | null,
): boolean => places.some((place) => (lineage ? lineage.has(place) : place === largest));

/** How near to what is wanted it is offered: of the place itself before the whole state; without a place, the larger city first. */
function distanceOf({ places }: Candidate, lineage: ReadonlySet<string> | null, largest: string | null): number {
  const ladder = lineage ? [...lineage] : [largest];
  const steps = places.map((place) => ladder.indexOf(place)).filter((step) => step >= 0);
  return Math.min(ladder.length, ...steps);
}

/** A title without the place at its end ("… – Bremerhaven"). */
function bare(content: string, vocabulary: Vocabulary): string {
  const found = /^(.*?)\s*[–/-]\s*([^–/-]+)$/u.exec(content);
  return (found && vocabulary.isPlace(found[2]!) ? found[1]! : content).toLowerCase();
}

/** What tells that services are variants of one for different places. */
type Variant = Pick<Candidate, 'places' | 'keys' | 'names'>;

const bareTitles = ({ names }: Variant, vocabulary: Vocabulary): string[] =>
  names
    .filter(({ field, language, isHead }) => field === 'TITLE' && language === 'de' && !isHead)
    .map(({ content }) => bare(content, vocabulary));

/** Whether two services are for different places, as far as recorded. */
export const areApart = (one: Pick<Candidate, 'places'>, other: Pick<Candidate, 'places'>): boolean =>
  one.places.length > 0 && other.places.length > 0 && !one.places.some((place) => other.places.includes(place));

/** Whether two services are variants of one for different places. */
function areTwins<Service extends Variant>(
  one: Service,
  other: Service,
  titlesOf: (service: Service) => string[],
): boolean {
  if (!areApart(one, other)) return false;
  if (one.keys.some((key) => other.keys.includes(key))) return true;
  const ours = titlesOf(one);
  return titlesOf(other).some((title) => ours.includes(title));
}

/** The variants of a service for other places. */
export const variantsOf = <Service extends Variant>(
  service: Service,
  all: readonly Service[],
  vocabulary: Vocabulary,
): Service[] => all.filter((other) => areTwins(service, other, (one) => bareTitles(one, vocabulary)));

/** How far behind its twin a variant may be to be ordered by place alone. */
const twinShare = 0.75;
const mostTwins = 30;

/** Variants for different places are ranked as one, and ordered by place alone. */
export function withTwinsTogether(
  ranked: Ranked[],
  lineage: ReadonlySet<string> | null,
  largest: string | null,
  vocabulary: Vocabulary,
): Ranked[] {
  const distance = ({ candidate }: Ranked): number => distanceOf(candidate, lineage, largest);
  const titles = new Map<Candidate, string[]>();
  const titlesOf = (candidate: Candidate): string[] => {
    const known = titles.get(candidate) ?? bareTitles(candidate, vocabulary);
    titles.set(candidate, known);
    return known;
  };
  const done = new Set<Ranked>();
  for (const one of ranked.slice(0, mostTwins)) {
    if (done.has(one)) continue;
    const twin = ranked.find(
      (other) =>
        other !== one &&
        !done.has(other) &&
        other.score >= one.score * twinShare &&
        areTwins(one.candidate, other.candidate, titlesOf),
    );
    if (!twin) continue;
    done.add(one);
    done.add(twin);
    if (distance(twin) < distance(one))
      [one.score, twin.score] = [twin.score, one.score].sort((a, b) => a - b) as [number, number];
  }
  return ranked.sort(byScore);
}
