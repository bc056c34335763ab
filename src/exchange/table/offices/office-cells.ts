import type { ContactChannelContent } from '../../../catalogue/contact-channel/contact-channel.content.js';
import type {
  OpeningHoursContent,
  OpeningRangeContent,
} from '../../../catalogue/opening-hours/opening-hours.content.js';
import type { OrganisationContent } from '../../../catalogue/organisation/organisation.content.js';
import { same, textIfWording } from '../../../catalogue/record/merge/content-value.rules.js';
import { readOpeningHours } from '../cells/opening-hours.rules.js';
import type { ExportedRow } from '../export/exported-cell.js';
import { accessColumns } from './office-access.js';
import { generalHours, isCurrentStreet, readEmail, readPhoneCell } from './office-row.js';

const weekdays = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];

const appointments: { readonly [rule: string]: string } = { REQUIRED: ' nur mit Termin', NOT_NEEDED: ' ohne Termin' };

/** The stretches of each day, as a cell has them. */
function partsOfDay(ranges: readonly OpeningRangeContent[]): string[] {
  const plain = ranges.filter(({ appointment }) => appointment === undefined);
  const stretch = ({ opens, closes }: OpeningRangeContent): string => `${opens}-${closes}`;
  const agreed = ranges.filter(({ appointment }) => appointment !== undefined);
  return [
    ...(plain.length > 0 ? [plain.map(stretch).join(', ')] : []),
    ...agreed.map((range) => `${stretch(range)}${appointments[range.appointment!] ?? ''}`),
  ];
}

/** Days one after the other that are open alike stand together: Mo-Do 08:00-12:00. */
function writtenWeek(ranges: readonly OpeningRangeContent[]): string {
  const groups: { first: number; last: number; parts: string[] }[] = [];
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const parts = partsOfDay(ranges.filter((range) => range.weekday === weekday));
    const group = groups.at(-1);
    if (parts.length === 0) continue;
    if (group && group.last === weekday - 1 && same(group.parts, parts)) group.last = weekday;
    else groups.push({ first: weekday, last: weekday, parts });
  }
  const days = ({ first, last }: { first: number; last: number }): string =>
    first === last ? weekdays[first - 1]! : `${weekdays[first - 1]}-${weekdays[last - 1]}`;
  return groups.flatMap((group) => group.parts.map((part) => `${days(group)} ${part}`)).join(' | ');
}

/** General hours as a cell has them; empty when a cell cannot say all that is recorded. */
export function writtenHours(hours: readonly OpeningHoursContent[]): string {
  const { weeks, agreed } = generalHours(hours);
  if (weeks.length > 1 || agreed.length > 1) return '';
  const ranges = weeks[0]?.ranges ?? [];
  const parts = [...(ranges.length > 0 ? [writtenWeek(ranges)] : []), ...(agreed[0] ? ['nach Vereinbarung'] : [])];
  const text = parts.join(' | ');
  const { value } = readOpeningHours(text);
  return value && same(value.ranges, ranges) ? text : '';
}

const states: { readonly [state: string]: string } = { YES: 'ja', PARTLY: 'teilweise', NO: 'nein' };

/** The only channel of a kind that is for the office as a whole. */
function onlyChannel(channels: readonly ContactChannelContent[], kind: string): string {
  const general = channels.filter((channel) => channel.kind === kind && channel.service === undefined);
  return general.length === 1 ? (general[0]!.value ?? '') : '';
}

/** The cells of an office. What it has several of, or in a form without a cell, is left empty and so kept. */
export function officeCells(office: OrganisationContent, channels: readonly ContactChannelContent[]): ExportedRow {
  const [address, ...others] = (office.addresses ?? []).filter(isCurrentStreet);
  const only = others.length === 0 ? address : undefined;
  const [phone, email] = [onlyChannel(channels, 'PHONE'), onlyChannel(channels, 'EMAIL')];
  return {
    slug: office.slug,
    name_de: textIfWording(office.name.de),
    parent: office.parent,
    street: only?.street,
    postal_code: only?.postalCode,
    city: only?.city,
    phone: readPhoneCell(phone).misreading ? '' : phone,
    email: readEmail(email).misreading ? '' : email,
    opening_hours: writtenHours(office.openingHours ?? []),
    ...Object.fromEntries(accessColumns.map(({ field, name }) => [name, states[only?.accessibility?.[field] ?? '']])),
  };
}
