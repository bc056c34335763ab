import type { DeliveredText } from '../../platform/i18n/localized-text.js';
import { Loaders, type Lookup } from '../../platform/read/loaders.js';
import type { ReadSource } from '../../platform/read/read-source.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import type { Plan, PlannedField } from '../../platform/read/plan/plan.js';
import type { ReadModel } from '../../platform/read/read-model.js';
import { contactChannelLookups, contactChannelReadModel } from '../contact-channel/contact-channel.read-model.js';
import { organisationLookups, organisationReadModel } from '../organisation/organisation.read-model.js';
import { openingOfOrganisation } from './opening-hours.read-model.js';
import { openingCalendar } from './opening-calendar.rules.js';
import type { KnownOpening } from './opening-state.read-model.js';
import type { SpokenLanguage } from './spoken/spoken-time.rules.js';

const planned = ({ type, fields }: ReadModel, name: string, plan?: Plan): PlannedField => {
  const field = fields[name];
  if (!field) throw new Error(`the calendar reads ${type}.${name}, which the read model does not have`);
  return { key: name, field, args: {}, ...(plan && { plan }) };
};

const planOf = (readModel: ReadModel, names: readonly string[], others: readonly PlannedField[] = []): Plan => ({
  readModel,
  fields: [...names.map((name) => planned(readModel, name)), ...others],
  memo: new Map(),
});

interface ReadOwner {
  id: string;
  name?: DeliveredText;
  label?: DeliveredText | null;
  value?: string | null;
  organisation?: { name: DeliveredText } | null;
  opening: KnownOpening;
}

interface CalendarSource {
  entry: Lookup;
  plan: Plan;
}

const sources: Record<'organisation' | 'contactChannel', CalendarSource> = {
  organisation: {
    entry: organisationLookups.bySlug,
    plan: planOf(organisationReadModel, ['id', 'name'], [{ key: 'opening', field: openingOfOrganisation, args: {} }]),
  },
  contactChannel: {
    entry: contactChannelLookups.bySlug,
    plan: planOf(
      contactChannelReadModel,
      ['id', 'label', 'value', 'opening'],
      [planned(contactChannelReadModel, 'organisation', planOf(organisationReadModel, ['name']))],
    ),
  },
};

/** Read options of an anonymous reader now. */
const publicReading = (language: SpokenLanguage, now: Date): ReadOptions => ({
  languages: [language],
  asOf: null,
  validOn: dayInBremen(now),
  internal: false,
});

const nameOf = ({ name, organisation, label, value }: ReadOwner): string =>
  [name?.value, organisation?.name.value, label?.value ?? value].filter(Boolean).join(', ');

/** Calendar of the opening hours of an organisation or public contact channel; null when the slug is unknown. */
export async function readOpeningCalendar(
  database: ReadSource,
  of: 'organisation' | 'contactChannel',
  slug: string,
  language: SpokenLanguage,
): Promise<string | null> {
  const now = new Date();
  const { entry, plan } = sources[of];
  const loaders = new Loaders(() => database);
  const row = await loaders.byKey(entry, slug, plan, publicReading(language, now));
  if (!row) return null;
  const owner = row as unknown as ReadOwner;
  const { timetables } = owner.opening;
  return openingCalendar({ id: owner.id, name: nameOf(owner), timetables }, now, language);
}
