import { canonicalTag, isGerman } from '../../../platform/i18n/language-tag.js';
import { deliver, type DeliveredText } from '../../../platform/i18n/localized-text.js';
import type { ReadOptions } from '../../../platform/read/read-options.js';
import { dayInBremen } from '../../../platform/clock/bremen-clock.rules.js';
import { byPurpose } from '../../../catalogue/opening-hours/opening-purpose.rules.js';
import { isKnownOn, isOpen, phoneHours } from '../../../catalogue/opening-hours/opening-state.rules.js';
import { isBuergertelefon, readPhone } from '../../../catalogue/contact-channel/phone-number.rules.js';
import { spokenNumber } from '../../../catalogue/contact-channel/spoken-number.rules.js';
import type { Booking, Timetable } from '../../../catalogue/opening-hours/timetable.js';
import { addressLine } from '../wording/address-line.rules.js';
import { officeAccess } from './access-answer.js';
import { counterHours, hoursOfCity, type CityHours } from '../../../catalogue/opening-hours/office-hours.rules.js';
import { inUsefulOrder } from './office-order.rules.js';
import type { ChannelRow, OfficeRow } from '../read/card-rows.js';
import { paymentMethod } from '../wording/payment-wording.rules.js';

/** A responsible office with its roles and responsibilities. */
export interface AnsweringOffice {
  row: OfficeRow;
  roles: string[];
  explanation: DeliveredText;
}

export interface CallMoment {
  at: Date;
  readOptions: ReadOptions;
}

interface OpeningAsked extends CallMoment {
  timetables: readonly Timetable[];
  booking: Booking | null;
  purpose: Timetable['purpose'];
  ofOffice: boolean;
}

export interface NumberAnswer {
  channel: ChannelRow;
  spokenNumber: string;
  uri: string | null;
  isInternal: boolean;
  opening: OpeningAsked;
}

const isPhone = ({ '#channel': { kind, value } }: ChannelRow): boolean => kind === 'PHONE' && value !== null;

const isBooking = ({ '#channel': { kind } }: ChannelRow): boolean => kind === 'APPOINTMENT_BOOKING';

/** The line of the Bürgertelefon, where the caller already is. */
const isHotline = ({ '#channel': { value } }: ChannelRow): boolean => value !== null && isBuergertelefon(value);

function numberAnswer(channel: ChannelRow, office: OfficeRow | null, moment: CallMoment): NumberAnswer {
  const { value, visibility } = channel['#channel'];
  const day = dayInBremen(moment.at);
  const { timetables, phoneOfOrganisation } = channel['#opening'];
  const hours = phoneHours(timetables, phoneOfOrganisation, day);
  return {
    channel,
    spokenNumber: spokenNumber(value!),
    uri: readPhone(value!)?.uri ?? null,
    isInternal: visibility === 'INTERNAL',
    opening: {
      ...moment,
      timetables: hoursOfCity(hours, office?.['#municipalities'] ?? []).hours,
      booking: channel['#opening'].booking ?? office?.['#opening'].booking ?? null,
      purpose: 'PHONE',
      ofOffice: false,
    },
  };
}

/** Channels of a kind of an office, or of its nearest ancestor that has one. */
export function nearestChannels(
  { '#line': line, '#channels': channels = [] }: OfficeRow,
  isMeant: (channel: ChannelRow) => boolean,
): ChannelRow[] {
  const meant = channels.filter(isMeant);
  const owner = line.find((id) => meant.some(({ '#channel': { organisationId } }) => organisationId === id));
  return meant.filter(({ '#channel': { organisationId } }) => organisationId === owner);
}

/** Telephone channels of an office, without 115: the caller has dialled it. */
const linesOf = (office: OfficeRow): ChannelRow[] =>
  nearestChannels(office, isPhone).filter((phone) => !isHotline(phone));

export const ownChannels = ({ '#id': id, '#channels': channels = [] }: OfficeRow): ChannelRow[] =>
  channels.filter(({ '#channel': { organisationId } }) => organisationId === id);

/** Languages of service other than German. */
export function foreignLanguages(channels: readonly ChannelRow[]): string[] {
  const tags = channels.flatMap(({ '#channel': { languages } }) => languages).filter((tag) => !isGerman(tag));
  return [...new Map(tags.map((tag) => [canonicalTag(tag), tag])).values()];
}

const numbersOf = (office: OfficeRow, moment: CallMoment): NumberAnswer[] =>
  linesOf(office).map((channel) => numberAnswer(channel, office, moment));

const counterTimetables = (channels: readonly ChannelRow[]): Timetable[] =>
  channels
    .filter(({ '#channel': { kind } }) => kind === 'COUNTER')
    .flatMap((channel) => channel['#opening'].timetables);

/** Hours in which an office is open to visitors, as far as it is about the service with these channels. */
function hoursInPerson(row: OfficeRow, service: readonly ChannelRow[], at: Date): CityHours {
  // A counter of the service keeps the holidays of the office it is in.
  const ofService = counterTimetables(service).map((one) => ({ ...one, ars: one.ars ?? row['#ars'] ?? null }));
  const hours = counterHours(
    row['#opening'].timetables,
    counterTimetables(ownChannels(row)),
    dayInBremen(at),
    ofService,
  );
  return hoursOfCity(hours, row['#municipalities'] ?? []);
}

/** Sorts offices by their use to a caller at a moment. */
export const usefulFirst = (
  offices: readonly AnsweringOffice[],
  service: readonly ChannelRow[],
  at: Date,
): AnsweringOffice[] =>
  inUsefulOrder(
    offices.map((office) => ({
      ...office,
      nearness: office.row['#nearness'] ?? 0,
      isOpen: isOpen(hoursInPerson(office.row, service, at).hours, at),
    })),
  );

export function officeAnswer(
  { row, roles, explanation }: AnsweringOffice,
  service: readonly ChannelRow[],
  moment: CallMoment,
) {
  const { languages } = moment.readOptions;
  const own = ownChannels(row);
  const { hours, city } = hoursInPerson(row, service, moment.at);
  return {
    organisation: row,
    roles,
    explanation,
    opening: { ...moment, timetables: hours, booking: row['#opening'].booking, purpose: 'COUNTER', ofOffice: true },
    openingPurpose: byPurpose(hours, dayInBremen(moment.at))[0]?.purpose ?? null,
    numbers: numbersOf(row, moment),
    appointment: own.find(isBooking) ?? null,
    address: addressLine(row['#addresses'], city),
    paymentMethods: row['#payment'].map((code) => deliver(paymentMethod(code), languages)),
    languages: foreignLanguages(own),
    ...officeAccess(row, city, moment.readOptions),
  };
}

const dialled = ({ channel }: NumberAnswer): string => channel['#channel'].value!.replace(/\D/g, '');

/** Numbers to dial or transfer to, without duplicates: service, then offices. */
export function allNumbers(
  service: readonly ChannelRow[],
  offices: readonly OfficeRow[],
  moment: CallMoment,
): NumberAnswer[] {
  const own = service
    .filter((channel) => isPhone(channel) && !isHotline(channel))
    .map((channel) => numberAnswer(channel, null, moment));
  const distinct = new Map<string, NumberAnswer>();
  for (const one of [...own, ...offices.flatMap((office) => numbersOf(office, moment))]) {
    const known = distinct.get(dialled(one));
    // The office may hold the hours of the service's line.
    if (!known) distinct.set(dialled(one), one);
    else if (!isKnownOn(known.opening.timetables, dayInBremen(moment.at))) known.opening = one.opening;
  }
  return [...distinct.values()];
}

/** Appointment pages, without duplicates. */
export function allAppointments(service: readonly ChannelRow[], offices: readonly OfficeRow[]): ChannelRow[] {
  const bookings = [...service, ...offices.flatMap(ownChannels)].filter(isBooking);
  return [...new Map(bookings.map((channel) => [channel['#channel'].id, channel])).values()];
}
