import type { Stage } from '../shared/runtime/stage.ts';
import { stage as acknowledgeCandidate } from './acknowledge-candidate/stage.ts';
import { stage as acknowledgeEnquiry } from './acknowledge-enquiry/stage.ts';
import { stage as deliverEnquiry } from './deliver-enquiry/stage.ts';
import { stage as deliverLead } from './deliver-lead/stage.ts';
import { stage as extractText } from './extract-text/stage.ts';
import { stage as notifyTriage } from './notify-triage/stage.ts';
import { stage as receiveCv } from './receive-cv/stage.ts';
import { stage as recogniseText } from './recognise-text/stage.ts';
import { stage as recordDelivery } from './record-delivery/stage.ts';
import { stage as routeEnquiry } from './route-enquiry/stage.ts';
import { stage as routeLead } from './route-lead/stage.ts';
import { stage as sweepStuck } from './sweep-stuck/stage.ts';
import { stage as tagCv } from './tag-cv/stage.ts';

/** The pipeline: every stage there is. Infra, the local runtime, docs and tests derive from this list. */
export const stages: readonly Stage[] = [
  receiveCv,
  extractText,
  recogniseText,
  tagCv,
  routeLead,
  deliverLead,
  notifyTriage,
  acknowledgeCandidate,
  routeEnquiry,
  deliverEnquiry,
  acknowledgeEnquiry,
  recordDelivery,
  sweepStuck,
];
