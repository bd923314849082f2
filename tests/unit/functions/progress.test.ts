import '../../doubles/environment.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { applicationStatus } from '../../../functions/application-status/application-status.ts';
import { readFiles } from '../../../functions/extract-text/read-files.ts';
import { recogniseParts } from '../../../functions/recognise-text/recognise-parts.ts';
import { stopPdfWorker } from '../../../shared/reading/pdf/pdf-host.ts';
import { issueLinkToken } from '../../../shared/runtime/open-application.ts';
import { anApplication } from '../../doubles/application.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { column, makePdf } from '../../fixtures/reading/make-pdf.ts';

afterAll(stopPdfWorker);

const page = (line: string) => ({
  texts: column([line, 'Housing officer at a council, with tenants and repairs.']),
});

describe('progress', () => {
  it('counts pages through several files', async () => {
    const heard: string[] = [];
    const text = new TextEncoder().encode('Housing officer for a council, tenants, repairs and rents.');
    await readFiles([makePdf([page('One'), page('Two')]), text], (at, of) => heard.push(`${at}/${of}`));
    expect(heard).toEqual(['1/2', '1/3', '2/3', '3/3']);
  });

  it('tells each page that is asked for', async () => {
    const heard: string[] = [];
    const part = (key: string, number: number) => ({ key, versionId: 'v1', pages: [number] });
    const ocr = {
      parts: [part('a', 1), part('b', 3)],
      partial: { key: 'p', versionId: 'v1' },
      jobs: {},
      throttles: 0,
    };
    const recogniser = {
      ...memoryPorts().recogniser,
      recognise: async () => ({ kind: 'recognised' as const, pages: [{ lines: [] }] }),
    };
    await recogniseParts(anApplication(), ocr, recogniser, (at, of) => heard.push(`${at}/${of}`));
    expect(heard).toEqual(['1/2', '2/2']);
  });

  it('shows on the application, as something new, while the CV is being read and no longer', async () => {
    const ports = memoryPorts();
    const progress = { page: 3, of: 9 };
    const stored = await ports.applications.save(anApplication({ state: 'clean' }));
    const bearer = await issueLinkToken(stored, ports.tokens, ports.clock.now());
    const look = (etag: string | null) =>
      applicationStatus(ports)({
        endpoint: '',
        params: { reference: stored.reference },
        body: undefined,
        bearer,
        etag,
      });
    const etag = (await look(null)).headers?.etag ?? null;
    expect(await look(etag)).toMatchObject({ status: 304 });
    ports.applications.items.set(stored.reference, { ...stored, progress });
    expect(await look(etag)).toMatchObject({ status: 200, body: { progress } });
    ports.applications.items.set(stored.reference, { ...stored, state: 'routed', progress });
    expect((await look(null)).body).not.toHaveProperty('progress');
  });
});
