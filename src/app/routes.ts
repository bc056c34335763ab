import { calendarRoutes } from '../catalogue/opening-hours/calendar-route.js';
import { readOpeningCalendar } from '../catalogue/opening-hours/read-opening-calendar.js';
import type { Authenticate } from '../platform/auth/authenticate.js';
import type { Limits } from '../platform/config/config.js';
import type { Routes } from '../platform/http/routes.js';
import type { ReadDatabase } from '../platform/read/read-database.js';
import { auskunftRoutes } from '../web/auskunft/serve-auskunft.js';
import { graphiqlRoutes } from '../web/graphiql/graphiql.js';
import { versionRoutes } from './version-route.js';
import { schemaRoutes } from './contract/schema-routes.js';

interface RouteParts {
  database: ReadDatabase;
  limits: Limits;
  authenticate: Authenticate;
  /** The full schema. */
  sdl: string;
  commit: string | null;
}

/** Routes of all rooms besides the GraphQL endpoint and health probes. */
export const routes = ({
  database,
  limits: { concurrentRequests },
  authenticate,
  sdl,
  commit,
}: RouteParts): Routes[] => [
  versionRoutes(sdl, commit),
  schemaRoutes({ sdl, authenticate }),
  graphiqlRoutes,
  auskunftRoutes,
  calendarRoutes({
    readCalendar: (of, slug, language) => readOpeningCalendar(database, of, slug, language),
    concurrentRequests,
  }),
];
