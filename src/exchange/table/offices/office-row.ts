import type { AccessibilityContent } from '../../../catalogue/accessibility/accessibility.content.js';
import type { AddressContent } from '../../../catalogue/organisation/address.content.js';
import type { OpeningHoursContent } from '../../../catalogue/opening-hours/opening-hours.content.js';
import type { OrganisationContent } from '../../../catalogue/organisation/organisation.content.js';
import { readPhone } from '../../../catalogue/contact-channel/phone-number.rules.js';
import { oneLine } from '../../../platform/i18n/plain-text.js';
import { readPostalCode } from '../../../platform/written/code.rules.js';
import { means, unreadable, type Reading } from '../../../platform/written/reading.js';
import { readOpeningHours, type WrittenHours } from '../cells/opening-hours.rules.js';
import type { TableRow, ReportCell } from '../table-problem.js';
import { readAccess, withAccess } from './office-access.js';
import { textIfWording } from '../../../catalogue/record/merge/content-value.rules.js';
import { readCell } from '../cells/read-cell.js';

export interface OfficeRow {
  line: number;
  slug: string;
  name: string;
  parent: string;
  address: Pick<AddressContent, 'street' | 'postalCode' | 'city'>;
  access: AccessibilityContent | undefined;
  phone: string;
  email: string;
  hours: WrittenHours | undefined;
}

const phoneForm = {
  de: 'Schreiben Sie eine Nummer wie 0421 361-0 oder +49 421 3610.',
  en: 'Write a number such as +49 421 3610.',
};

const emailForm = { de: 'Schreiben Sie eine E-Mail-Adresse.', en: 'Write an email address.' };

export const readPhoneCell = (text: string): Reading<string> =>
  readPhone(text) ? means(text.replace(/^tel:/i, '')) : unreadable(text, phoneForm);

export const readEmail = (text: string): Reading<string> =>
  /^[^\s@]+@[^\s@]+$/.test(text) ? means(text) : unreadable(text, emailForm);

/** Parses an office; an empty cell leaves the field unchanged. */
export function readOfficeRow(row: TableRow, report: ReportCell): OfficeRow | null {
  const slug = row.cell('slug');
  const hours = readCell(row, 'opening_hours', readOpeningHours, report);
  const address = {
    street: row.cell('street') || undefined,
    postalCode: readCell(row, 'postal_code', readPostalCode, report),
    city: row.cell('city') || undefined,
  };
  const access = readAccess(row, report);
  const phone = readCell(row, 'phone', readPhoneCell, report) ?? '';
  const email = readCell(row, 'email', readEmail, report) ?? '';
  if (slug !== '')
    return {
      line: row.line,
      slug,
      name: oneLine(row.cell('name_de')),
      parent: row.cell('parent'),
      address,
      access,
      phone,
      email,
      hours,
    };
  const cause = { de: 'Der Kurzname fehlt.', en: 'The slug is missing.' };
  report('slug', cause, { de: 'Nennen Sie den Kurznamen der Dienststelle.', en: 'Write the slug of the office.' });
  return null;
}

/** A visiting address that has not expired. */
export const isCurrentStreet = ({ kind, valid }: AddressContent): boolean =>
  (kind === 'STREET' || kind === 'VISITOR') && valid?.until === undefined;

/** The address that a row says; a changed one loses its coordinates, and what was recorded of its accessibility. */
function moved(old: AddressContent, given: OfficeRow['address']): AddressContent {
  if (Object.entries(given).every(([field, value]) => old[field as keyof AddressContent] === value)) return old;
  const { latitude: _latitude, longitude: _longitude, accessibility: _accessibility, ...rest } = old;
  return { ...rest, ...given };
}

/** Applies what the row says of the address. */
function addressesWith(addresses: readonly AddressContent[], { address, access }: OfficeRow): AddressContent[] | null {
  const given = Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length === 0 && !access) return [...addresses];
  const current = addresses.filter(isCurrentStreet);
  if (current.length > 1) return null;
  const [old] = current;
  if (!old) return [...addresses, withAccess({ kind: 'STREET', ...given }, access)];
  return addresses.map((one) => (one === old ? withAccess(moved(old, given), access) : one));
}

const isAgreed = ({ appointment, ranges }: OpeningHoursContent): boolean =>
  appointment === 'REQUIRED' && ranges.length === 0;

/** The week and the appointments of a row, with what the general hours of the office say besides. */
function writtenHours(
  { ranges, byAppointment }: WrittenHours,
  week: OpeningHoursContent | undefined,
  agreed: OpeningHoursContent | undefined,
): OpeningHoursContent[] {
  const { exceptions } = week ?? {};
  const fresh = { purpose: 'GENERAL', description: { de: 'nach Vereinbarung' }, ...(exceptions && { exceptions }) };
  return [
    ...(ranges.length > 0 ? [{ ...(week ?? { purpose: 'GENERAL' }), ranges }] : []),
    ...(byAppointment ? [{ ...(agreed ?? fresh), appointment: 'REQUIRED', ranges: [] }] : []),
  ];
}

/** The general hours without an end: weeks, and those by appointment. */
export function generalHours(hours: readonly OpeningHoursContent[]): Record<'weeks' | 'agreed', OpeningHoursContent[]> {
  const general = hours.filter(({ purpose, valid }) => purpose === 'GENERAL' && valid?.until === undefined);
  return { weeks: general.filter((one) => !isAgreed(one)), agreed: general.filter(isAgreed) };
}

/** Replaces the general hours; null when it is not clear which ones are meant. */
function hoursWith(
  hours: readonly OpeningHoursContent[],
  written: WrittenHours | undefined,
): OpeningHoursContent[] | null {
  if (!written) return [...hours];
  const { weeks, agreed } = generalHours(hours);
  if (weeks.length > 1 || agreed.length > 1) return null;
  const made = writtenHours(written, weeks[0], agreed[0]);
  const general = hours.filter((one) => weeks.includes(one) || agreed.includes(one));
  const [first] = general;
  if (!first) return [...hours, ...made];
  return hours.flatMap((one) => (one === first ? made : general.includes(one) ? [] : [one]));
}

/** Applies the row to an organisation; null with a report when it is ambiguous. */
export function officeWith(old: OrganisationContent, row: OfficeRow, report: ReportCell): OrganisationContent | null {
  const addresses = addressesWith(old.addresses ?? [], row);
  const openingHours = hoursWith(old.openingHours ?? [], row.hours);
  const remedy = {
    de: 'Leeren Sie die Zelle, und ändern Sie das in der Redaktion.',
    en: 'Leave the cell empty, and change this in the editor.',
  };
  if (!addresses)
    report(
      'street',
      { de: 'Die Dienststelle hat mehrere Anschriften.', en: 'The office has several addresses.' },
      remedy,
    );
  if (!openingHours)
    report(
      'opening_hours',
      { de: 'Die Dienststelle hat mehrere Öffnungszeiten.', en: 'The office has several opening hours.' },
      remedy,
    );
  if (!addresses || !openingHours) return null;
  return {
    ...old,
    ...(row.name && row.name !== textIfWording(old.name.de) && { name: { ...old.name, de: row.name } }),
    ...(row.parent && { parent: row.parent }),
    ...(addresses.length > 0 && { addresses }),
    ...(openingHours.length > 0 && { openingHours }),
  };
}
