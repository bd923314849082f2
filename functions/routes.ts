import type { Route } from '../shared/runtime/route.ts';
import { route as applicationStatus } from './application-status/route.ts';
import { route as confirmUpload } from './confirm-upload/route.ts';
import { route as correctApplication } from './correct-application/route.ts';
import { route as renewUpload } from './renew-upload/route.ts';
import { route as requestUpload } from './request-upload/route.ts';

/** The HTTP API: every route there is. */
export const routes: readonly Route[] = [
  requestUpload,
  renewUpload,
  confirmUpload,
  applicationStatus,
  correctApplication,
];
