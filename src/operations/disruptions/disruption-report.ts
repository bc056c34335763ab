import type { LocalizedText } from '../../platform/i18n/localized-text.js';
import { checkWordings } from '../../catalogue/record/check/check-words.js';
import { decodeGlobalId } from '../../platform/graphql/global-id.js';
import { changedWordings } from '../../catalogue/record/inputs/to-text.js';
import { refuse } from '../../platform/mutation/user-error.js';
import type { ChangeDisruptionInput } from './disruption.input.js';

/** Content of a disruption; ids are record ids. */
export interface DisruptionReport {
  serviceId: string | null;
  organisationId: string | null;
  contactChannelId: string | null;
  onlineServiceId: string | null;
  placeId: string | null;
  severity: string;
  /** Null means now. */
  startsAt: Date | null;
  endsAt: Date | null;
  title: LocalizedText;
  text: LocalizedText | null;
  alternative: LocalizedText | null;
  visibility: string;
}

export const nothingSaid: DisruptionReport = {
  serviceId: null,
  organisationId: null,
  contactChannelId: null,
  onlineServiceId: null,
  placeId: null,
  severity: 'INFO',
  startsAt: null,
  endsAt: null,
  title: {},
  text: null,
  alternative: null,
  visibility: 'PUBLIC',
};

/** Fields that an update keeps when they are left out; null clears them. */
const changed = <Value>(value: Value, given: Value | null | undefined, cleared: Value): Value =>
  given === undefined ? value : (given ?? cleared);

const changedId = (value: string | null, type: string, given: string | null | undefined): string | null =>
  given ? decodeGlobalId(type, given) : changed(value, given, null);

/** Applies the given fields to the stored disruption. */
export const changedReport = (
  before: DisruptionReport,
  given: Omit<ChangeDisruptionInput, 'id'>,
): DisruptionReport => ({
  serviceId: changedId(before.serviceId, 'Service', given.service),
  organisationId: changedId(before.organisationId, 'Organisation', given.organisation),
  contactChannelId: changedId(before.contactChannelId, 'ContactChannel', given.contactChannel),
  onlineServiceId: changedId(before.onlineServiceId, 'OnlineService', given.onlineService),
  placeId: changedId(before.placeId, 'Place', given.place),
  severity: given.severity ?? before.severity,
  startsAt: given.startsAt ?? before.startsAt,
  endsAt: changed(before.endsAt, given.endsAt, null),
  title: changedWordings(before.title, given.title) ?? {},
  text: changedWordings(before.text, given.text),
  alternative: changedWordings(before.alternative, given.alternative),
  visibility: given.visibility ?? before.visibility,
});

const longest = { title: 200, text: 2_000 } as const;

const wording = {
  noScope: {
    de: 'Es fehlt, worum es geht. Nennen Sie eine Leistung, eine Organisationseinheit, einen Kontaktkanal, einen Onlinedienst oder ein Gebiet.',
    en: 'The subject is missing. Name a service, an organisation, a contact channel, an online service or a place.',
  },
  noTitle: {
    de: 'Es fehlt ein Titel. Sagen Sie in wenigen Worten, was nicht geht.',
    en: 'The title is missing. Say in a few words what does not work.',
  },
  endsFirst: {
    de: 'Das Ende liegt nicht nach dem Beginn. Berichtigen Sie eines von beiden, oder lassen Sie das Ende offen.',
    en: 'The end is not after the start. Correct one of them, or leave the end open.',
  },
};

/** Rejects invalid disruptions, independent of the caller. */
export function checkReport(report: DisruptionReport, now: Date): void {
  const { serviceId, organisationId, contactChannelId, onlineServiceId, placeId, startsAt, endsAt } = report;
  if (!(serviceId ?? organisationId ?? contactChannelId ?? onlineServiceId ?? placeId))
    refuse('INVALID_CONTENT', [], wording.noScope);
  if (Object.keys(report.title).length === 0) refuse('INVALID_CONTENT', ['title'], wording.noTitle);
  checkWordings('title', report.title, longest.title);
  checkWordings('text', report.text, longest.text);
  checkWordings('alternative', report.alternative, longest.text);
  if (endsAt && endsAt <= now) refuse('TIME_IS_PAST', ['endsAt']);
  if (endsAt && startsAt && endsAt <= startsAt) refuse('INVALID_CONTENT', ['endsAt'], wording.endsFirst);
}
