import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvTagged } from '../../shared/events/cv-tagged.ts';
import { cvTextExtracted } from '../../shared/events/cv-text-extracted.ts';
import { formOnly } from '../../shared/events/form-only.ts';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Decides specialism and region from the text and the form, or asks a person. */
export const stage = defineStage({
  name: 'tag-cv',
  consumes: [cvTextExtracted, formOnly],
  emits: [cvTagged, cvNeedsReview],
  grants: ['table', 'bus', 'derived:read'],
  from: ['read', 'awaiting-upload', 'uploaded'],
});
