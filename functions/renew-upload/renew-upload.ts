import * as v from 'valibot';
import { agency } from '../../shared/config/agency.ts';
import type { Application } from '../../shared/domain/application.ts';
import { dueAfter, mayMove, moveTo } from '../../shared/domain/application-moves.ts';
import { type DeclaredFile, filesFor } from '../../shared/domain/declared-files.ts';
import type { AccessTokens } from '../../shared/ports/access-tokens.ts';
import type { Applications } from '../../shared/ports/applications.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ids } from '../../shared/ports/ids.ts';
import type { UploadPolicies } from '../../shared/ports/upload-policies.ts';
import { checkedBody, checkFiles } from '../../shared/runtime/checked-body.ts';
import { declaredFilesSchema } from '../../shared/runtime/declared-files-schema.ts';
import type { Respond } from '../../shared/runtime/http.ts';
import { HttpError } from '../../shared/runtime/http-error.ts';
import { openApplication } from '../../shared/runtime/open-application.ts';

interface Ports {
  readonly applications: Applications;
  readonly tokens: AccessTokens;
  readonly policies: UploadPolicies;
  readonly clock: Clock;
  readonly ids: Ids;
}

const bodySchema = v.object({
  files: v.pipe(declaredFilesSchema, v.minLength(1, 'Choose the file that has your CV.')),
});

/** Fresh policies: for the same files while they are awaited, else for another CV under the same reference. */
export const renewUpload: Respond<Ports> = (ports) => async (request) => {
  const application = await openApplication(request, ports);
  const { files } = checkedBody(bodySchema, request.body);
  checkFiles(files, agency().settings.uploads);
  if (isAwaited(application, files)) {
    return { status: 200, body: { uploads: await policiesFor(application, ports) } };
  }
  if (!mayMove(application.state, 'awaiting-upload')) {
    throw new HttpError(409, 'in-progress', 'We are reading your CV just now. Please try again in a minute.');
  }
  const round = application.round + 1;
  const now = ports.clock.now();
  const next = moveTo(application, 'awaiting-upload', now, {
    round,
    files: filesFor(application.reference, round, files, ports.ids.mark),
    ocr: null,
    text: null,
    reason: null,
    dueAt: dueAfter('awaiting-upload', now, agency().settings.uploads.waitMinutes),
  });
  return {
    status: 200,
    body: { uploads: await policiesFor(next, ports) },
    step: { save: { application: next } },
  };
};

const policiesFor = ({ files }: Application, { policies }: Ports) =>
  Promise.all(files.map((file) => policies.policyFor(file, agency().settings.uploads.policySeconds)));

/** The very files declared before, and not all of them here yet: only the policies have run out. */
const isAwaited = ({ state, files }: Application, declared: readonly DeclaredFile[]): boolean =>
  (state === 'awaiting-upload' || state === 'uploaded') &&
  files.length === declared.length &&
  files.some(({ versionId }) => versionId === null) &&
  files.every(({ name, size }, at) => name === declared[at]?.name && size === declared[at]?.size);
