import type { FastifyInstance, FastifyReply } from 'fastify';
import { catalogueError } from '../../platform/errors/errors.js';
import { messageLanguageOf, type Language } from '../../platform/i18n/message-language.js';
import { limitConcurrency } from '../../platform/http/request-rules.js';
import type { Routes } from '../../platform/http/routes.js';

/** Reads opening hours by the owner's slug as a calendar (RFC 5545); null when there are none. */
export type ReadCalendar = (
  of: 'organisation' | 'contactChannel',
  slug: string,
  language: Language,
) => Promise<string | null>;

interface CalendarParts {
  readCalendar: ReadCalendar;
  concurrentRequests: number;
}

// Subscribers poll every few hours; a change is visible after 15 minutes at the latest.
const headers = {
  vary: 'accept-language',
  'cache-control': 'public, max-age=900',
  'access-control-allow-origin': '*',
  'content-type': 'text/calendar; charset=utf-8',
};

const kinds = [
  { of: 'organisation', path: 'organisations', name: 'organisation' },
  { of: 'contactChannel', path: 'contact-channels', name: 'contact channel' },
] as const;

const longestSlug = 200;

/** Serves calendars at /organisations/:slug/opening-hours.ics, and likewise for public contact channels. */
async function serveCalendars(
  server: FastifyInstance,
  { readCalendar, concurrentRequests }: CalendarParts,
): Promise<void> {
  limitConcurrency(server, concurrentRequests);
  for (const { of, path, name } of kinds) {
    server.get<{ Params: { slug: string } }>(
      `/${path}/:slug/opening-hours.ics`,
      { exposeHeadRoute: true },
      async ({ params: { slug }, headers: { 'accept-language': wished } }, reply): Promise<FastifyReply> => {
        const calendar = await readCalendar(of, slug.slice(0, longestSlug), messageLanguageOf(wished));
        if (calendar === null) throw catalogueError('NOT_FOUND', `There is no ${name} of this name in the catalogue.`);
        return reply.headers(headers).send(calendar);
      },
    );
  }
}

export const calendarRoutes = (parts: CalendarParts): Routes => ({
  paths: {},
  serve: (server) => serveCalendars(server, parts),
});
