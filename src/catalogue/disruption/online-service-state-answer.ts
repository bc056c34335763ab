import { deliver, type DeliveredText, type LocalizedText } from '../../platform/i18n/localized-text.js';
import { globalId } from '../../platform/graphql/global-id.js';
import type { KnownState } from './online-service-state.read-model.js';
import {
  ofWholeService,
  stateOfOnlineService,
  type AnnouncedFacts,
  type OutageFacts,
} from './online-service-state.rules.js';
import { spokenOnlineServiceState } from './spoken-online-service-state.rules.js';

/** The state as it is answered, of the whole online service unless said otherwise. */
export function onlineServiceStateAnswer({ readOptions, ...facts }: KnownState, reachOf = ofWholeService): object {
  const state = stateOfOnlineService(facts, reachOf);
  const delivered = (text: LocalizedText | null): DeliveredText | null => text && deliver(text, readOptions.languages);
  const cause = (one: AnnouncedFacts | OutageFacts): object => ({
    startsAt: new Date(one.from),
    endsAt: one.until === null ? null : new Date(one.until),
    ...('id' in one
      ? {
          disruption: globalId('Disruption', one.id, readOptions.reading),
          title: delivered(one.title),
          alternative: delivered(one.alternative),
        }
      : { disruption: null, title: delivered(one.description), alternative: null }),
  });
  return {
    ...state,
    spoken: delivered(spokenOnlineServiceState(state, new Date(facts.at))),
    causes: state.causes.map(cause),
  };
}
