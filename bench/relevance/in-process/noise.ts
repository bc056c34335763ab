import { markdownTable, percent } from '../markdown-table.js';
import { withProgress } from '../progress.js';
import type { CatalogueInProcess } from './catalogue-in-process.js';
import { titlesOf } from './titles.js';

/** What people say besides, which changes nothing of what they want. The dots are the name of a service. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  greeting: ['Hallo …', 'Moin, …', 'Guten Tag, …', 'Hallöchen …', '… danke', '… vielen Dank im Voraus', 'Servus …'],
  filler: [
    '… bitte',
    '… bald',
    '… schnell',
    '… dringend',
    'eigentlich …',
    'mal eben …',
    'nur kurz …',
    '… irgendwie',
    'ich brauche …',
    'ich hätte gern …',
    'also ähm …',
  ],
  name: ['… Müller', '… Schulze', 'Kowalski …', '… Yilmaz', 'mein Name ist Meyer, …', 'hier ist Sabine, …'],
  person: ['… Freundin', '… Nachbar', '… Oma', '… Kollege', 'mein Bruder …'],
  time: ['… heute', '… morgen', '… Samstag', '… nächste Woche', '… im Sommer', '… übermorgen'],
  city: ['… Hamburg', '… Berlin', '… Hannover', '… Oldenburg', '… aus München'],
};

export interface NoiseOutcome {
  kind: string;
  said: string;
  slug: string;
  hits: readonly string[];
  isSure: boolean;
  isFirst: boolean;
}

/** The names of some services among all harmless words. */
export async function askAmongNoise(
  catalogue: CatalogueInProcess,
  slugs: readonly string[],
  show: typeof withProgress = withProgress,
): Promise<NoiseOutcome[]> {
  const asked = slugs.flatMap((slug) => {
    const [title] = titlesOf(catalogue.serviceOf(slug)!);
    if (title === undefined) return [];
    return Object.entries(harmless).flatMap(([kind, all]) =>
      all.map((words) => ({ slug, kind, said: words.replace('…', title) })),
    );
  });
  return show('Asking names among harmless words', asked, async ({ slug, kind, said }) => {
    const answer = await catalogue.answer(said);
    const hits = catalogue.slugsOf(answer);
    const isFirst = hits[0] !== undefined && catalogue.variantsOf(slug).has(hits[0]);
    return { kind, said, slug, hits, isSure: answer.answered.isSure, isFirst };
  });
}

export const isSilent = ({ hits, isSure }: NoiseOutcome): boolean => hits.length === 0 || !isSure;
export const isAnother = ({ hits, isFirst }: NoiseOutcome): boolean => hits.length > 0 && !isFirst;

const rowOf = (name: string, outcomes: readonly NoiseOutcome[]): string[] => {
  const share = (isSo: (outcome: NoiseOutcome) => boolean): string =>
    percent(outcomes.filter(isSo).length / outcomes.length, 2);
  return [name, String(outcomes.length), share(isSilent), share(isAnother)];
};

export const noiseTable = (outcomes: readonly NoiseOutcome[]): string =>
  markdownTable([
    ['names among harmless words', 'asked', 'silent', 'another first'],
    ...Object.keys(harmless).map((kind) =>
      rowOf(
        kind,
        outcomes.filter((outcome) => outcome.kind === kind),
      ),
    ),
    rowOf('all', outcomes),
  ]);

export const describeNoise = (outcomes: readonly NoiseOutcome[], most: number): string =>
  outcomes
    .filter((outcome) => isSilent(outcome) || isAnother(outcome))
    .slice(0, most)
    .map((one) => `"${one.said}": ${isSilent(one) ? 'silent, ' : ''}${one.hits[0] ?? '–'}, not ${one.slug}`)
    .join('\n');
