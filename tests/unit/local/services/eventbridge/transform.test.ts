import { describe, expect, it } from 'vitest';
import { envelopeOf } from '../../../../../local/services/eventbridge/event.ts';
import { bodyFor } from '../../../../../local/services/eventbridge/transform.ts';

const event = envelopeOf(
  {
    source: 'aws.ses',
    detailType: 'Email Delivered',
    detail: {
      eventType: 'Delivery',
      mail: { messageId: 'm-1', to: ['jo@example.com'], tags: { lead: ['L "1"'] } },
    },
    time: new Date('2026-03-02T10:15:00.250Z'),
  },
  { account: '000000000000', region: 'eu-west-2' },
);
const rule = {
  name: 'delivered',
  arn: 'arn:aws:events:eu-west-2:000000000000:rule/delivered',
  bus: 'default',
  pattern: null,
  schedule: null,
  targets: [],
};
const transformed = (paths: Record<string, string>, template: string) =>
  bodyFor({ transformer: { paths, template } }, event, rule);

describe('what a target gets', () => {
  it('is the whole event without a setting, with its time to the second', () => {
    const body = JSON.parse(bodyFor({}, event, rule)) as Record<string, unknown>;
    expect(body).toEqual({ ...event });
    expect(body.time).toBe('2026-03-02T10:15:00Z');
  });

  it('is the constant or the part that the target names', () => {
    expect(bodyFor({ constant: '{"a":1}' }, event, rule)).toBe('{"a":1}');
    expect(bodyFor({ path: '$.detail.mail.to' }, event, rule)).toBe('["jo@example.com"]');
    expect(bodyFor({ path: '$.detail.missing' }, event, rule)).toBe('null');
  });

  it('is a template with JSON values where they stand bare, and text where they stand in quotes', () => {
    const paths = {
      id: '$.detail.mail.messageId',
      lead: '$.detail.mail.tags.lead[0]',
      tags: '$.detail.mail.tags',
    };
    const body = transformed(paths, '{"id":<id>,"text":"about <lead>","tags":<tags>,"quoted":"<tags>"}');
    expect(JSON.parse(body)).toEqual({
      id: 'm-1',
      text: 'about L "1"',
      tags: { lead: ['L "1"'] },
      quoted: '{"lead":["L \\"1\\""]}',
    });
  });

  it('lets nothing through that the template does not name', () => {
    expect(transformed({ id: '$.detail.mail.messageId' }, '{"id":<id>}')).not.toContain('jo@example.com');
  });

  it('knows the reserved names, and gives null for a path that leads nowhere', () => {
    const body = transformed(
      { none: '$.detail.x.y' },
      '{"rule":"<aws.events.rule-name>","none":<none>,"at":<aws.events.event.ingestion-time>}',
    );
    expect(JSON.parse(body)).toEqual({ rule: 'delivered', none: null, at: '2026-03-02T10:15:00Z' });
  });
});
