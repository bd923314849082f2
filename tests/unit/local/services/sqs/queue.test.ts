import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openQueues, type Queues } from '../../../../../local/services/sqs/queues.ts';

const arnOf = (name: string) => `arn:aws:sqs:eu-west-2:000000000000:${name}`;
const plan = (name: string, redrive: { deadLetterArn: string; maxReceives: number } | null = null) => ({
  name,
  url: `http://127.0.0.1/000000000000/${name}`,
  arn: arnOf(name),
  visibilitySeconds: 60,
  delaySeconds: 0,
  retentionSeconds: 1000,
  waitSeconds: 0,
  redrive,
});
const plans = [plan('jobs', { deadLetterArn: arnOf('dead'), maxReceives: 2 }), plan('dead')];

let file: string;
let queues: Queues;
const open = (scale = 1): Queues => openQueues({ plans, file, scale });
const queue = (name: string) => {
  const found = queues.byName(name);
  if (!found) throw new Error(name);
  return found;
};
const bodies = (name: string) =>
  queue(name)
    .messages()
    .map(({ body }) => body);
const restart = () => {
  queues.stop();
  queues = open();
};

beforeEach(() => {
  vi.useFakeTimers();
  file = join(mkdtempSync(join(tmpdir(), 'queues-')), 'queues.jsonl');
  queues = open();
});
afterEach(() => {
  queues.stop();
  vi.useRealTimers();
});

describe('a queue', () => {
  it('gives messages in order, once, and forgets what was deleted', () => {
    for (const body of ['a', 'b', 'c']) queue('jobs').send(body);
    const [first, second] = queue('jobs').receive(2);
    expect([first?.body, second?.body]).toEqual(['a', 'b']);
    expect(queue('jobs').counts()).toEqual({ visible: 1, inFlight: 2, delayed: 0 });
    expect(queue('jobs').remove(first?.receipt ?? '')).toBe(true);
    expect(queue('jobs').remove(first?.receipt ?? '')).toBe(false);
    expect(bodies('jobs')).toEqual(['c', 'b']);
  });

  it('gives a message again after its visibility, with a new receipt, and then to the dead-letter queue', () => {
    queue('jobs').send('a');
    const [first] = queue('jobs').receive(1);
    const oldReceipt = first?.receipt ?? '';
    vi.advanceTimersByTime(59_000);
    expect(queue('jobs').receive(1)).toEqual([]);
    vi.advanceTimersByTime(1_100);
    const [second] = queue('jobs').receive(1);
    expect(second?.receives).toBe(2);
    expect(queue('jobs').remove(oldReceipt)).toBe(false);
    vi.advanceTimersByTime(60_100);
    expect(bodies('jobs')).toEqual([]);
    expect(queue('dead').messages()).toMatchObject([{ body: 'a', id: first?.id, cameFrom: arnOf('jobs') }]);
  });

  it('shortens visibility and delays by the time scale', () => {
    queues.stop();
    queues = open(0.1);
    queue('jobs').send('later', { delaySeconds: 10 });
    expect(queue('jobs').receive(1)).toEqual([]);
    vi.advanceTimersByTime(1_010);
    expect(queue('jobs').receive(1)).toHaveLength(1);
    vi.advanceTimersByTime(6_010);
    expect(queue('jobs').receive(1)).toHaveLength(1);
  });

  it('keeps a held message invisible for as long as its holder works, then counts what is left of its time', () => {
    queue('jobs').send('a');
    const [held] = queue('jobs').receive(1, { hold: true });
    vi.advanceTimersByTime(300_000);
    expect(queue('jobs').counts()).toEqual({ visible: 0, inFlight: 1, delayed: 0 });
    queue('jobs').release(held?.receipt ?? '');
    vi.advanceTimersByTime(10);
    expect(queue('jobs').counts().visible).toBe(1);
  });

  it('comes back at once when its visibility is set to nothing', () => {
    queue('jobs').send('a');
    const [message] = queue('jobs').receive(1);
    expect(queue('jobs').changeVisibility(message?.receipt ?? '', 0)).toBe(true);
    vi.advanceTimersByTime(10);
    expect(queue('jobs').counts().visible).toBe(1);
  });

  it('tells its listeners at once, and no longer once they left', () => {
    const heard = vi.fn();
    const leave = queue('jobs').onReady(heard);
    queue('jobs').send('a');
    expect(heard).toHaveBeenCalledTimes(1);
    leave();
    queue('jobs').send('b');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('a queue after a restart', () => {
  it('has everything that was not deleted, what was in flight too', () => {
    queue('jobs').send('a', { attributes: { reason: { DataType: 'String', StringValue: 'r' } } });
    queue('jobs').send('b');
    queue('jobs').send('c');
    const [a, b] = queue('jobs').receive(2);
    queue('jobs').remove(b?.receipt ?? '');
    restart();
    expect(bodies('jobs')).toEqual(['a', 'c']);
    expect(queue('jobs').receive(1)).toMatchObject([
      { id: a?.id, receives: 2, attributes: { reason: { StringValue: 'r' } } },
    ]);
  });

  it('never buries a message for being in flight when the process died', () => {
    queue('jobs').send('a');
    for (let death = 0; death < 5; death += 1) {
      expect(queue('jobs').receive(1), `after death ${death}`).toHaveLength(1);
      restart();
    }
    expect(bodies('dead')).toEqual([]);
  });

  it('has its dead letters, and they go home once by a redrive', () => {
    queue('jobs').send('a');
    for (let tries = 0; tries < 2; tries += 1) {
      queue('jobs').receive(1);
      vi.advanceTimersByTime(60_100);
    }
    restart();
    expect(bodies('dead')).toEqual(['a']);
    expect(queues.redrive(queue('dead'), null)).toBe(1);
    expect(queues.redrive(queue('dead'), null)).toBe(0);
    restart();
    expect([bodies('jobs'), bodies('dead')]).toEqual([['a'], []]);
    expect(queue('jobs').receive(1)).toMatchObject([{ receives: 1, cameFrom: null }]);
  });

  it('lets go of what is older than its retention', () => {
    queue('jobs').send('a');
    vi.advanceTimersByTime(1_001_000);
    restart();
    expect(bodies('jobs')).toEqual([]);
  });
});
