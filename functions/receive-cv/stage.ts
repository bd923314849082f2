import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvReceived } from '../../shared/events/cv-received.ts';
import { cvRejected } from '../../shared/events/cv-rejected.ts';
import { malwareScanned } from '../../shared/events/malware-scanned.ts';
import { objectCreated } from '../../shared/events/object-created.ts';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Notes each file's verdict; when the last declared file has one, the CV is received, or sent to a person, or turned away. */
export const stage = defineStage({
  name: 'receive-cv',
  consumes: [malwareScanned, objectCreated],
  emits: [cvReceived, cvNeedsReview, cvRejected],
  grants: ['table', 'bus'],
});
