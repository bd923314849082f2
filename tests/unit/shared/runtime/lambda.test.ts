import '../../../doubles/environment.ts';
import { describe, expect, it } from 'vitest';
import { cvReceived } from '../../../../shared/events/cv-received.ts';
import { cvRejected } from '../../../../shared/events/cv-rejected.ts';
import {
  ConflictError,
  MailRefusedError,
  MailThrottledError,
  TransientError,
} from '../../../../shared/ports/failures.ts';
import { stamp } from '../../../../shared/runtime/commit.ts';
import { lambda } from '../../../../shared/runtime/lambda.ts';
import type { Run } from '../../../../shared/runtime/run.ts';
import { defineStage } from '../../../../shared/runtime/stage.ts';
import { anApplication } from '../../../doubles/application.ts';
import { type MemoryPorts, memoryPorts } from '../../../doubles/memory-ports.ts';

const stage = defineStage({
  name: 'try-cv',
  consumes: [cvReceived],
  emits: [cvRejected],
  grants: ['table', 'bus'],
  from: ['clean'],
});
type TestRun = Run<typeof stage, MemoryPorts>;

const context = { awsRequestId: 'test', functionName: 'test' } as never;
const given = { files: [], missing: 0 };

async function world(state: 'clean' | 'read' = 'clean') {
  const ports = memoryPorts();
  const application = await ports.applications.save(anApplication({ state }));
  const event = stamp(cvReceived.draft(application, given), ports, null);
  const { detailType, ...detail } = event;
  const body = JSON.stringify({ 'detail-type': detailType, detail });
  const take = (run: TestRun, bodies: string[] = [body]) =>
    lambda(
      stage,
      run,
      ports,
    )({ Records: bodies.map((one, at) => ({ messageId: `m${at}`, body: one })) } as never, context);
  return { ports, application, event, body, take };
}

const rejecting: TestRun = () => async (_event, application) =>
  application && {
    save: { application: { ...application, state: 'rejected', reason: 'empty' } },
    events: [cvRejected.draft(application, { reason: 'empty' })],
  };

describe('lambda', () => {
  it('saves state and drafts in one write, then publishes what it saved', async () => {
    const { ports, take, event } = await world();
    await take(rejecting);
    const saved = await ports.applications.get('K7M4-9QXT');
    expect(saved).toMatchObject({ state: 'rejected', version: 2 });
    expect(saved?.emitted).toEqual(ports.seen.published);
    expect(ports.seen.published).toMatchObject([
      { detailType: 'CvRejected.v1', causationId: event.id, correlationId: event.id },
    ]);
  });

  it('publishes nothing when the save fails', async () => {
    const { ports, take } = await world();
    ports.applications.save = async () => {
      throw new TransientError('down');
    };
    expect((await take(rejecting)).batchItemFailures).toEqual([{ itemIdentifier: 'm0' }]);
    expect(ports.seen.published).toEqual([]);
  });

  it('reports only the record that failed', async () => {
    const { take, body, ports } = await world();
    let calls = 0;
    const second: TestRun = () => async () => {
      calls += 1;
      if (calls === 2) throw new TransientError('down');
      return null;
    };
    expect((await take(second, [body, body, body])).batchItemFailures).toHaveLength(1);
    expect(ports.seen.dead).toEqual([]);
  });

  it('puts a message that fits no contract into the dead-letter queue, with a reason that quotes nothing, and acknowledges it', async () => {
    const { take, ports } = await world();
    const unfit = JSON.stringify({ 'detail-type': 'CvReceived.v1', detail: { secret: 'Robin Ashdown' } });
    const answer = await take(rejecting, [
      'not json',
      unfit,
      JSON.stringify({ 'detail-type': 'Other.v1', detail: {} }),
    ]);
    expect(answer.batchItemFailures).toEqual([]);
    expect(ports.seen.dead.map(({ reason }) => reason)).toEqual([
      'The message is not JSON.',
      expect.stringMatching(/^CvReceived.v1 does not fit its contract at /),
      'try-cv does not consume Other.v1.',
    ]);
    expect(ports.seen.dead.every(({ reason }) => !reason.includes('Ashdown'))).toBe(true);
  });

  it('decides again on fresh state when somebody else wrote in between', async () => {
    const { take, ports } = await world();
    const versions: number[] = [];
    const racing: TestRun = () => async (_event, application) => {
      if (!application) return null;
      versions.push(application.version);
      if (versions.length === 1) await ports.applications.save(application);
      return { save: { application: { ...application, state: 'rejected' } } };
    };
    expect((await take(racing)).batchItemFailures).toEqual([]);
    expect(versions).toEqual([1, 2]);
  });

  it('gives up on a conflict that never ends, and leaves the record to the queue', async () => {
    const { take } = await world();
    const never: TestRun = () => async () => {
      throw new ConflictError('again');
    };
    expect((await take(never)).batchItemFailures).toHaveLength(1);
  });

  it('makes a repeat a no-op that publishes the saved events once more', async () => {
    const { take, ports } = await world();
    await take(rejecting);
    await take(rejecting);
    const [first, second, ...more] = ports.seen.published;
    expect(second).toEqual(first);
    expect(more).toEqual([]);
    expect((await ports.applications.get('K7M4-9QXT'))?.version).toBe(2);
  });

  it('ignores an event of an earlier round, and of an application that is gone', async () => {
    const { take, ports, application } = await world();
    await ports.applications.save({ ...application, round: 2 });
    await take(rejecting);
    ports.applications.items.clear();
    await take(rejecting);
    expect(ports.seen.published).toEqual([]);
  });
});

describe('mails of a step', () => {
  const mail = {
    id: 'receipt/K7M4-9QXT',
    reference: 'K7M4-9QXT',
    to: { name: '', address: 'robin.ashdown@example.com' },
    from: { name: '', address: 'cv@spencerclarkegroup.example' },
    subject: 'S',
    text: 'T',
    html: 'H',
  };
  const mailing: TestRun = () => async () => ({ mails: [mail] });

  it('go out once, however often the event comes', async () => {
    const { take, ports } = await world();
    await take(mailing);
    await take(mailing);
    expect(ports.seen.sent).toHaveLength(1);
  });

  it('wait for a lease that another run holds, without failing the record', async () => {
    const { take, ports } = await world();
    ports.seen.ledgerItems.set(mail.id, { leaseUntil: '2026-11-25T09:10:00.000Z' });
    expect((await take(mailing)).batchItemFailures).toEqual([]);
    expect(ports.seen.sent).toEqual([]);
    ports.advance(11);
    await take(mailing);
    expect(ports.seen.sent).toHaveLength(1);
  });

  it('keep the lease when SES did not answer, and give it back when SES said no', async () => {
    const { take, ports } = await world();
    const send = ports.mailer.send;
    ports.mailer.send = async () => {
      throw new TransientError('no answer');
    };
    expect((await take(mailing)).batchItemFailures).toHaveLength(1);
    expect(ports.seen.ledgerItems.get(mail.id)).toHaveProperty('leaseUntil');
    ports.advance(16);
    ports.mailer.send = async () => {
      throw new MailRefusedError('throttled');
    };
    expect((await take(mailing)).batchItemFailures).toHaveLength(1);
    ports.mailer.send = send;
    await take(mailing);
    expect(ports.seen.sent).toHaveLength(1);
  });

  it('hold up none of the others where one cannot be sent', async () => {
    const { take, ports } = await world();
    const second = { ...mail, id: 'silence/L-K7M4-9QXT' };
    const both: TestRun = () => async () => ({ mails: [mail, second] });
    const { send } = ports.mailer;
    ports.mailer.send = async (one) => {
      if (one.id === mail.id) throw new MailRefusedError('bad address');
      return send(one);
    };
    expect((await take(both)).batchItemFailures).toHaveLength(1);
    expect(ports.seen.sent.map(({ id }) => id)).toEqual([second.id]);
  });

  it('that SES takes later use no try of the queue, and are not asked for before their time', async () => {
    const { take, ports } = await world();
    const { send } = ports.mailer;
    let asked = 0;
    ports.mailer.send = async () => {
      asked += 1;
      throw new MailThrottledError('Maximum sending rate exceeded.');
    };
    for (let times = 0; times < 3; times += 1) expect((await take(mailing)).batchItemFailures).toEqual([]);
    // Chance is a half here: 15 seconds after the first answer, 30 after the second.
    expect(asked).toBe(1);
    ports.advance(0.25);
    await take(mailing);
    ports.advance(0.25);
    await take(mailing);
    expect(asked).toBe(2);
    ports.mailer.send = send;
    ports.advance(0.25);
    await take(mailing);
    await take(mailing);
    expect(ports.seen.sent).toHaveLength(1);
  });
});
