import { beforeAll, describe, expect, it } from 'vitest';
import { stage } from '../../functions/record-delivery/stage.ts';
import type { BusEvent } from '../../local/services/eventbridge/event.ts';
import { bodyFor } from '../../local/services/eventbridge/transform.ts';
import { sendingEvents } from '../../local/services/ses/sending-events.ts';
import type { MailFate } from '../../local/services/ses/stored-mail.ts';
import { mailTag } from '../../shared/events/mail-tag.ts';
import { arrivalOf } from '../../shared/runtime/guard.ts';
import { type Resource, type Synthesised, synthesised } from './synthesised.ts';

interface RuleProps {
  readonly EventPattern?: {
    readonly source: readonly string[];
    readonly 'detail-type': readonly string[];
    readonly detail?: unknown;
  };
  readonly Targets: readonly {
    readonly InputTransformer?: {
      readonly InputPathsMap: Readonly<Record<string, string>>;
      readonly InputTemplate: string;
    };
  }[];
}
interface DestinationProps {
  readonly EventDestination: { readonly MatchingEventTypes: readonly string[] };
}

let made: Synthesised;
let rules: Resource<RuleProps>[];
beforeAll(() => {
  made = synthesised();
  rules = made
    .all<RuleProps>('AWS::Events::Rule')
    .filter(({ Properties }) => Properties.EventPattern?.source.includes('aws.ses'));
});

const mail = {
  id: '0102-made-up-000000',
  at: '2026-11-25T09:00:00.000Z',
  to: ['robin.ashdown@example.com'],
  from: 'cv@agency.example',
  replyTo: null,
  subject: 'Lead: Robin Ashdown',
  text: '',
  html: '',
  headers: { To: 'robin.ashdown@example.com' },
  attachments: [],
  tags: { mail: mailTag('lead/L-K7M4-9QXT/1'), reference: 'K7M4-9QXT' },
  configurationSet: 'cv-router',
};
const origin = { account: '123456789012', region: 'eu-west-2' };
const fates: readonly MailFate[] = ['delivered', 'bounced', 'complained', 'delayed'];

describe('the rules of SES’s sending events', () => {
  it('take the mails of our configuration set alone', () => {
    expect(rules).toHaveLength(stage.consumes.length);
    for (const { Properties } of rules) {
      expect(Properties.EventPattern?.detail).toEqual({
        mail: { tags: { 'ses:configuration-set': [expect.anything()] } },
      });
    }
  });

  it('are each for a kind of event that the configuration set tells', () => {
    const [destination] = made.all<DestinationProps>('AWS::SES::ConfigurationSetEventDestination');
    expect([...(destination?.Properties.EventDestination.MatchingEventTypes ?? [])].sort()).toEqual(
      ['bounce', 'complaint', 'delivery', 'deliveryDelay', 'reject', 'send'].sort(),
    );
  });

  it('let through what the contract reads, and no address or subject', () => {
    const events = fates.flatMap((fate) => sendingEvents(mail, fate, new Date(mail.at), origin));
    for (const event of events) {
      const rule = rules.find(({ Properties }) =>
        Properties.EventPattern?.['detail-type'].includes(event['detail-type']),
      );
      const made = rule?.Properties.Targets[0]?.InputTransformer;
      if (!made) throw new Error(`${event['detail-type']} has no InputTransformer.`);
      const transformer = { paths: made.InputPathsMap, template: made.InputTemplate };
      const body = bodyFor({ transformer }, event as unknown as BusEvent, { arn: '', name: '' } as never);
      expect(body).not.toMatch(/robin|ashdown|agency\.example/i);
      const { detailType, event: read } = arrivalOf(stage, body);
      expect(detailType).toBe(event['detail-type']);
      expect(read).toMatchObject({
        id: event.id,
        time: event.time,
        data: { mailId: 'lead/L-K7M4-9QXT/1', messageId: mail.id },
      });
    }
  });
});
