import { deliver, type DeliveredText } from '../../../platform/i18n/localized-text.js';
import type { ReadOptions } from '../../../platform/read/read-options.js';
import type { ChannelRow, OfficeRow } from '../read/card-rows.js';
import { relayKinds, relaySentence } from '../wording/relay-sentence.rules.js';
import { nearestChannels } from './office-answer.js';

interface RelayAnswer {
  channel: ChannelRow;
  sentence: DeliveredText;
}

const isRelay = ({ '#channel': { kind } }: ChannelRow): boolean => relayKinds.includes(kind);

/** Channels of an office, by kind its own or those of its nearest ancestor that has one. */
const relaysOf = (office: OfficeRow): ChannelRow[] =>
  relayKinds.flatMap((one) => nearestChannels(office, ({ '#channel': { kind } }) => kind === one));

/** Sign language and text relay of the service and its offices, without duplicates. */
export function relayAnswers(
  service: readonly ChannelRow[],
  offices: readonly OfficeRow[],
  { languages }: ReadOptions,
): RelayAnswer[] {
  const all = [...service.filter(isRelay), ...offices.flatMap(relaysOf)];
  return [...new Map(all.map((channel) => [channel['#channel'].id, channel])).values()].map((channel) => ({
    channel,
    sentence: deliver(relaySentence(channel['#channel']), languages),
  }));
}
