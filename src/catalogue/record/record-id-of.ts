import { parseGlobalId } from '../../platform/graphql/global-id.js';

/** The record behind a global id, of whatever type. */
export const idOfRecord = (globalId: string): string => parseGlobalId(globalId).id;
