import { serviceEntries, serviceShape } from './catalogue/service/service.shape.js';
import { responsibilityEntries, responsibilityShape } from './catalogue/responsibility/responsibility.shape.js';
import type { Entry } from './reading/load.js';
import type { Shape } from './reading/shape.js';

/** Every type with a global id: how it is read and found. */
export const nodeTypes: Record<string, { shape: Shape; byId: Entry }> = {
  Service: { shape: serviceShape, byId: serviceEntries.byId },
  Responsibility: { shape: responsibilityShape, byId: responsibilityEntries.byId },
};
