import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startMappings } from '../../../local/start-mappings.ts';

type Given = Parameters<typeof startMappings>[0];

/** A plan with two queues, one of which hears what SES says; `waiting` messages lie in it, and go one a turn. */
function world(waiting: number) {
  const started: string[] = [];
  let left = waiting;
  const mapping = (name: string) => ({ queueArn: `arn:${name}`, functionName: name });
  const mappings = [mapping('deliver'), mapping('record')];
  const rule = (source: string, name: string) => ({
    pattern: { source: [source] },
    targets: [{ arn: `arn:${name}` }],
  });
  const given = {
    plan: {
      rules: [rule('cv-router', 'deliver'), rule('aws.ses', 'record'), { pattern: null, targets: [] }],
    },
    queues: {
      byArn: (arn: string) => ({
        messages: () => (arn === 'arn:record' ? Array(left).fill('news') : ['lead']),
      }),
    },
    functions: {
      startMappings: (
        _queues: unknown,
        _region: unknown,
        _settled: unknown,
        isWanted: (one: unknown) => boolean,
      ) => void started.push(...mappings.filter(isWanted).map(({ functionName }) => functionName)),
    },
    region: 'eu-west-2',
    activity: {
      changed: () => {},
      until: async (isSo: () => boolean) => {
        for (; !isSo(); left -= 1) {
          expect(started).toEqual(['record']);
          await pause(1);
        }
        return true;
      },
    },
  } as unknown as Given;
  return { given, started, left: () => left };
}

it('hears what SES had to say before anybody can send a mail again', async () => {
  const { given, started, left } = world(3);
  await startMappings(given);
  expect(left()).toBe(0);
  expect(started).toEqual(['record', 'deliver']);
});
