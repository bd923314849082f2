import type { Route } from '../shared/runtime/route.ts';
import { route as actOnLead } from './act-on-lead/route.ts';
import { route as applicationStatus } from './application-status/route.ts';
import { route as confirmUpload } from './confirm-upload/route.ts';
import { route as correctApplication } from './correct-application/route.ts';
import { route as leadCard } from './lead-card/route.ts';
import { route as openLead } from './open-lead/route.ts';
import { route as renewUpload } from './renew-upload/route.ts';
import { route as requestUpload } from './request-upload/route.ts';
import { route as submitEnquiry } from './submit-enquiry/route.ts';

/** The HTTP API: every route there is. */
export const routes: readonly Route[] = [
  requestUpload,
  renewUpload,
  confirmUpload,
  applicationStatus,
  correctApplication,
  openLead,
  actOnLead,
  leadCard,
  submitEnquiry,
];
