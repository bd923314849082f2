import '../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { applicationStatus } from '../../../functions/application-status/application-status.ts';
import { contacted } from '../../../shared/domain/lead-moves.ts';
import { issueLinkToken } from '../../../shared/runtime/open-application.ts';
import { cvAt, friday } from '../../doubles/over-time.ts';

/** The page's question about the application, as its candidate asks it. */
async function asking(start: string) {
  const sent = await cvAt(start);
  const { ports } = sent;
  const [application] = ports.applications.items.values();
  if (!application) throw new Error('There is no application.');
  const bearer = await issueLinkToken(application, ports.tokens, ports.clock.now());
  const ask = async (etag: string | null = null) => {
    const params = { reference: application.reference };
    return applicationStatus(ports)({ endpoint: '', params, body: undefined, bearer, etag } as never);
  };
  return { ...sent, ask };
}

describe('the candidate’s page', () => {
  it('names until when a person will be in touch, which is all the receipt that a phone number gets', async () => {
    const { ask } = await asking(friday);
    expect((await ask()).body).toMatchObject({
      state: 'routed',
      consultant: { name: 'Adam Zyda' },
      contactBy: 'by 5 pm Monday 30 November',
    });
  });

  it('says no more of it once that is past, though nothing was written meanwhile', async () => {
    const { ask, ports } = await asking(friday);
    const before = await ask();
    expect((await ask(before.headers?.etag ?? null)).status).toBe(304);
    ports.advance(4 * 24 * 60);
    const after = await ask(before.headers?.etag ?? null);
    expect(after.status).toBe(200);
    expect(after.body).not.toHaveProperty('contactBy');
  });

  it('says no more of it once they spoke', async () => {
    const { ask, change } = await asking(friday);
    await change(contacted);
    expect((await ask()).body).not.toHaveProperty('contactBy');
  });
});
