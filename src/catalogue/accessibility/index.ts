import { concept } from '../record/concept.js';
import { Accessibility } from './accessibility.entity.js';
import { accessibilityMissing } from './accessibility.quality.js';

export const accessibility = concept({
  entities: [Accessibility],
  quality: { organisations: [accessibilityMissing] },
});
