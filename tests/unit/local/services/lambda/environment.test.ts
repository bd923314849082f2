import { expect, it } from 'vitest';
import { environmentOf } from '../../../../../local/services/lambda/environment.ts';

const plan = {
  id: 'DeliverLead',
  arn: 'arn:aws:lambda:eu-west-2:000000000000:function:cv-router-deliver-lead',
  handler: 'index.handler',
  timeoutSeconds: 20,
  name: 'cv-router-deliver-lead',
  environment: { TABLE_NAME: 'cv-router-data', MAIL_UNCONFIRMED: 'off' },
  memoryMb: 512,
  codeDir: '/code',
};
const keys = { accessKeyId: 'local', secretAccessKey: 'secret' };
const endpoints = { s3: 'http://127.0.0.1:1', dynamodb: 'http://127.0.0.1:2', aws: 'http://127.0.0.1:3' };

it('is the template, but for mails: none leaves this machine, so nobody has to confirm an address first', () => {
  const environment = environmentOf(plan, 'eu-west-2', keys, endpoints);
  expect(environment).toMatchObject({
    TABLE_NAME: 'cv-router-data',
    AWS_REGION: 'eu-west-2',
    AWS_ENDPOINT_URL_SES: 'http://127.0.0.1:3',
    MAIL_UNCONFIRMED: 'on',
  });
});
