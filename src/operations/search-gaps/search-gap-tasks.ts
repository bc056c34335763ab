import { literal, sql } from '../../platform/sql/sql.js';
import type { FindTasks } from '../../catalogue/task/record-task.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Language } from '../../platform/i18n/message-language.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import { dueAfter, type OpenTask } from '../../catalogue/task/task.rules.js';
import { searchGaps } from './search-gap.read-model.js';

/** Maximum number of gaps shown as tasks; the next ones follow when these are closed. */
const mostTasks = 20;

interface GapRow extends Record<string, unknown> {
  query: string;
  searches: number;
  withoutHits: number;
  abandoned: number;
  firstSeen: string;
  /** Whether a query without hits still has none today. */
  isMissing: boolean;
}

const worded: Record<Language, (gap: GapRow) => string> = {
  de: ({ query, searches, withoutHits, abandoned, isMissing }) =>
    isMissing
      ? `Nach „${query}“ wurde in 90 Tagen ${withoutHits}-mal vergeblich gesucht. Nehmen Sie das Wort in den Thesaurus oder als Suchbegriff einer Leistung auf.`
      : `Nach „${query}“ wurde in 90 Tagen ${searches}-mal gesucht und ${abandoned}-mal nichts geöffnet. Prüfen Sie, ob die richtige Leistung oben steht.`,
  en: ({ query, searches, withoutHits, abandoned, isMissing }) =>
    isMissing
      ? `"${query}" was searched for ${withoutHits} times in 90 days and nothing was found. Add the word to the thesaurus, or to a service as a search term.`
      : `"${query}" was searched for ${searches} times in 90 days, and ${abandoned} times nothing was opened. Check whether the right service comes first.`,
};

const frequentGaps = sql`
  select query, searches, without_hits as "withoutHits", coalesce(abandoned, 0) as abandoned, first_seen::text as "firstSeen",
    g.without_hits >= $1 as "isMissing"
  from ${searchGaps} g where g.dismissed_at is null and (g.without_hits >= $1 or g.abandoned >= greatest($1, g.searches / 2))
  order by weight desc, query limit ${literal(2 * mostTasks)}`.text;

const taskOf = (gap: GapRow, language: Language): OpenTask => ({
  kind: 'SEARCH_GAP',
  severity: 'SHOULD',
  message: worded[language](gap),
  record: null,
  type: null,
  slug: null,
  rule: null,
  path: [],
  changeSet: null,
  organisation: null,
  due: dayInBremen(dueAfter(new Date(`${gap.firstSeen}T12:00:00Z`), 'SHOULD')),
});

/** Whether a query finds something today. */
export type FindsSomething = (query: string, context: RequestContext) => Promise<boolean>;

/**
 * Tasks for frequent searches without hits. Each is searched again, because it is closed once something is found. Words concern
 * all services, so only callers who see the tasks of all organisations get them: they edit the thesaurus.
 */
export const searchGapTasks =
  (findsSomething: FindsSomething): FindTasks =>
  async ({ organisations }, context) => {
    if (organisations !== null) return [];
    const { database, language, settings } = context;
    const most = settings.searchCountMinimum;
    const gaps = await database.query<GapRow>(frequentGaps, [most]);
    const tasks: OpenTask[] = [];
    for (const gap of gaps) {
      if (tasks.length === mostTasks) break;
      const isMissing = gap.isMissing && !(await findsSomething(gap.query, context));
      if (isMissing || gap.abandoned >= Math.max(most, gap.searches / 2))
        tasks.push(taskOf({ ...gap, isMissing }, language));
    }
    return tasks;
  };
