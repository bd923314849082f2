import type { Respond } from '../../shared/runtime/http.ts';
import { openLead } from '../../shared/runtime/open-lead.ts';
import { acknowledge, spoke } from './acknowledge.ts';
import type { Act, ActPorts } from './act.ts';
import { notACv, undo } from './not-a-cv.ts';
import { reassign } from './reassign.ts';
import { tooLate } from './too-late.ts';

const acts: Readonly<Record<string, Act>> = {
  'POST /api/lead/acknowledge': acknowledge,
  'POST /api/lead/spoke': spoke,
  'POST /api/lead/reassign': reassign,
  'POST /api/lead/not-a-cv': notACv,
  'POST /api/lead/undo': undo,
};

/** Carries out one action of the lead that the request's token opens. */
export const actOnLead: Respond<ActPorts> = (ports) => async (request) => {
  const opened = await openLead(request, ports);
  const act = acts[request.endpoint];
  if (!act) throw new Error(`Nothing answers ${request.endpoint}.`);
  if (opened.onlyUndo && act !== undo) throw tooLate();
  return act(opened, request, ports);
};
