import { askForFacts } from './ask.js';
import type { MeasuredServer } from './measured-server.js';
import { median, table } from './report.js';
import { searchKinds, searchMix, type SearchKind } from './search-mix.js';

const repetitions = 5;
const longestShown = 40;

interface Asked {
  found: boolean;
  milliseconds: number;
}

async function ask(server: MeasuredServer, query: string): Promise<Asked> {
  const begin = performance.now();
  const { services } = await askForFacts(server, 'Q4', { query });
  return { found: services.length > 0, milliseconds: performance.now() - begin };
}

const shown = (query: string): string => {
  const text = query.length > longestShown ? `${query.slice(0, longestShown)}… (${query.length} characters)` : query;
  return `\`${text}\``.replaceAll('|', '\\|');
};

async function cellsOf(server: MeasuredServer, kind: SearchKind): Promise<string[]> {
  const asked: Asked[] = [];
  for (let repetition = 0; repetition < repetitions; repetition += 1)
    for (const query of searchMix[kind]) asked.push(await ask(server, query));
  const found = asked.filter((one) => one.found).length / repetitions;
  return [median(asked.map(({ milliseconds }) => milliseconds)).toFixed(1), `${found} of ${searchMix[kind].length}`];
}

/** Each kind of query alone, one request at a time, with how many queries find anything at all. */
export async function reportSearchByKind(servers: readonly MeasuredServer[]): Promise<string> {
  const searching = servers.filter(({ target }) => target.questions.Q4);
  const rows: string[][] = [];
  for (const kind of searchKinds) {
    const row = [kind, searchMix[kind].map(shown).join(', ')];
    for (const server of searching) row.push(...(await cellsOf(server, kind)));
    rows.push(row);
  }
  const head = searching.flatMap(({ target: { name } }) => [`${name} ms`, `${name} finds something`]);
  return [
    `The queries of Q4 (\`bench/search-mix.ts\`), each kind alone, one request at a time: median of ${repetitions} times all of its`,
    'queries. "Finds something" counts queries with any hit, whether or not it is right.',
    '',
    table(['Kind', 'Queries', ...head], rows),
  ].join('\n');
}
