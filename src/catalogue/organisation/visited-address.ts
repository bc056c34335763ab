import { isValidOn } from '../record/quality/valid-on.js';
import type { AddressContent } from './address.content.js';

/** Whether people come to the address on the day. */
export const isVisitedAddress = ({ kind, valid }: AddressContent, day: string): boolean =>
  (kind === 'STREET' || kind === 'VISITOR') && isValidOn(valid, day);
