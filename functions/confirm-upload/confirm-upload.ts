import { moveTo } from '../../shared/domain/application-moves.ts';
import { uploadConfirmed } from '../../shared/events/upload-confirmed.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Respond } from '../../shared/runtime/http.ts';
import { openApplication } from '../../shared/runtime/open-application.ts';

interface Ports {
  readonly applications: Applications;
  readonly tokens: AccessTokens;
  readonly clock: Clock;
}

/** Takes the browser's word: the state moves on if nothing else has moved it yet, and the answer is the same either way. */
export const confirmUpload: Respond<Ports> = (ports) => async (request) => {
  const application = await openApplication(request, ports);
  const { reference, state, files } = application;
  if (state !== 'awaiting-upload') return { status: 200, body: { reference, state } };
  const uploaded = moveTo(application, 'uploaded', ports.clock.now(), { dueAt: application.dueAt });
  return {
    status: 200,
    body: { reference, state: uploaded.state },
    step: {
      save: { application: uploaded },
      events: [uploadConfirmed.draft(application, { files: files.length })],
    },
  };
};
