import { enquiryReceived } from '../../shared/events/enquiry-received.ts';
import { enquiryRouted } from '../../shared/events/enquiry-routed.ts';
import { leadRouted } from '../../shared/events/lead-routed.ts';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Understands a council's enquiry and gives it its owner by the agency's territory rules. */
export const stage = defineStage({
  name: 'route-enquiry',
  subject: 'enquiry',
  consumes: [enquiryReceived],
  emits: [leadRouted, enquiryRouted],
  grants: ['table', 'bus'],
  memoryMb: 1024,
});
