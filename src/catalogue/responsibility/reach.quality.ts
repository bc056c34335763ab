import type { ContactChannelContent } from '../contact-channel/contact-channel.content.js';
import type { OrganisationContent } from '../organisation/organisation.content.js';
import type { PeriodContent } from '../record/record-content.js';
import type { ServiceContent } from '../service/service.content.js';
import { finding, type Finding } from '../record/quality/finding.js';
import type { Surroundings } from '../record/quality/surroundings.js';

/** Kinds of channels that need a value; counters and letters do not. */
const needsValue = (kind: string): boolean => kind !== 'COUNTER' && kind !== 'LETTER';

export const isValidOn = (period: PeriodContent | undefined, day: string): boolean =>
  (period?.from ?? day) <= day && day <= (period?.until ?? day);

/** Whether the public can use the channel on the day. */
export const isReachable = ({ kind, value, visibility, valid }: ContactChannelContent, day: string): boolean =>
  visibility !== 'INTERNAL' && isValidOn(valid, day) && (value !== undefined || !needsValue(kind));

export const channelWithoutValue = ({ kind, value }: ContactChannelContent): Finding[] =>
  needsValue(kind) && !value?.trim() ? [finding('CHANNEL_WITHOUT_VALUE', ['value'])] : [];

export const responsibleOffice = (_: ServiceContent, { responsibilities }: Surroundings): Finding[] =>
  responsibilities === 0 ? [finding('SERVICE_WITHOUT_RESPONSIBLE_OFFICE', [])] : [];

export const reachableService = (_: ServiceContent, { reachableChannels }: Surroundings): Finding[] =>
  reachableChannels === 0 ? [finding('SERVICE_WITHOUT_REACHABLE_CHANNEL', [])] : [];

export const openArea = ({ areas = [] }: ServiceContent, { openAreas }: Surroundings): Finding[] =>
  areas.flatMap((area, index) =>
    openAreas.includes(area) ? [finding('AREA_WITHOUT_RESPONSIBILITY', ['areas', index], { area })] : [],
  );

const isVisited = ({ addresses = [] }: OrganisationContent, day: string): boolean =>
  addresses.some(({ kind, valid }) => (kind === 'STREET' || kind === 'VISITOR') && isValidOn(valid, day));

/** Visiting addresses need opening hours. */
export function officeHours(organisation: OrganisationContent, { today, channelHours }: Surroundings): Finding[] {
  const hasHours = (organisation.openingHours ?? []).length > 0 || channelHours !== 0;
  return isVisited(organisation, today) && !hasHours ? [finding('OFFICE_WITHOUT_HOURS', ['openingHours'])] : [];
}

/** Organisations without address and responsibilities need no channel. */
export function reachableOffice(organisation: OrganisationContent, surroundings: Surroundings): Finding[] {
  const { today, reachableChannels, responsibilities } = surroundings;
  const isOffice = isVisited(organisation, today) || (responsibilities ?? 0) > 0;
  return isOffice && reachableChannels === 0 ? [finding('OFFICE_WITHOUT_REACHABLE_CHANNEL', [])] : [];
}
