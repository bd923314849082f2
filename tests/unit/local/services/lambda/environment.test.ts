import { describe, expect, it } from 'vitest';
import { environmentOf } from '../../../../../local/services/lambda/environment.ts';

const plan = {
  id: 'Run',
  name: 'deliver',
  arn: 'arn:deliver',
  codeDir: '/code',
  handler: 'index.handler',
  timeoutSeconds: 20,
  memoryMb: 512,
};
const leaseAt = (timeScale: number, environment: Record<string, string>) =>
  environmentOf(
    { ...plan, environment },
    'eu-west-2',
    { accessKeyId: 'key', secretAccessKey: 'secret' },
    { s3: 's3', dynamodb: 'dynamodb', aws: 'aws' },
    { timeScale },
  ).MAIL_LEASE_SECONDS;

describe('a function’s mail lease', () => {
  it.each([
    ['shrinks with the time scale', 0.1, '90'],
    ['is AWS’s at full scale', 1, '900'],
    ['is never below the function’s timeout', 0.001, '20'],
  ])('%s', (_what, timeScale, seconds) => {
    expect(leaseAt(timeScale, { MAIL_LEASE_SECONDS: '900' })).toBe(seconds);
  });

  it('is not set where the template sets none', () => {
    expect(leaseAt(0.1, {})).toBeUndefined();
  });

  it('lets everybody be written to: no mail leaves this machine, so nobody has to confirm an address first', () => {
    const environment = environmentOf(
      { ...plan, environment: { MAIL_UNCONFIRMED: 'off' } },
      'eu-west-2',
      { accessKeyId: 'key', secretAccessKey: 'secret' },
      { s3: 's3', dynamodb: 'dynamodb', aws: 'aws' },
      { timeScale: 0.1 },
    );
    expect(environment.MAIL_UNCONFIRMED).toBe('on');
  });
});

describe('whether people are known again', () => {
  const remembers = (eachAlone: boolean) =>
    environmentOf(
      { ...plan, environment: { REMEMBER_PEOPLE: 'on' } },
      'eu-west-2',
      { accessKeyId: 'key', secretAccessKey: 'secret' },
      { s3: 's3', dynamodb: 'dynamodb', aws: 'aws' },
      { timeScale: 0.1, eachAlone },
    ).REMEMBER_PEOPLE;

  it('is as the template says, unless each CV is to be decided alone', () => {
    expect([remembers(false), remembers(true)]).toEqual(['on', 'off']);
  });
});
