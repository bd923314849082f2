import { randomUUID } from 'node:crypto';
import type { MailFate, StoredMail } from './stored-mail.ts';

/** A sending event in the envelope in which SES puts it on the default bus; addresses are in it, as they are on AWS. */
export interface SendingEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: 'aws.ses';
  readonly account: string;
  /** ISO time. */
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Where the events say that they come from. */
export interface EventOrigin {
  readonly account: string;
  readonly region: string;
}

/** The detail-type that EventBridge shows for each event type of SES. */
const detailTypes = {
  Send: 'Email Sent',
  Delivery: 'Email Delivered',
  Bounce: 'Email Bounced',
  Complaint: 'Email Complaint Received',
  DeliveryDelay: 'Email Delivery Delayed',
} as const;

type EventType = keyof typeof detailTypes;

const typesOf: Readonly<Record<MailFate, readonly EventType[]>> = {
  delivered: ['Send', 'Delivery'],
  bounced: ['Send', 'Bounce'],
  complained: ['Send', 'Delivery', 'Complaint'],
  delayed: ['Send', 'DeliveryDelay'],
  unheard: [],
};

/** All events of a mail in the order in which SES tells them. Without a configuration set SES tells none. */
export function sendingEvents(
  mail: StoredMail,
  fate: MailFate,
  now: Date,
  origin: EventOrigin,
): SendingEvent[] {
  if (mail.configurationSet === null) return [];
  const set = `arn:aws:ses:${origin.region}:${origin.account}:configuration-set/${mail.configurationSet}`;
  return typesOf[fate].map((type) => ({
    version: '0',
    id: randomUUID(),
    'detail-type': detailTypes[type],
    source: 'aws.ses',
    account: origin.account,
    time: now.toISOString(),
    region: origin.region,
    resources: [set],
    detail: { eventType: type, mail: mailPart(mail, origin), ...ownPart(type, mail, now) },
  }));
}

function mailPart(mail: StoredMail, { account }: EventOrigin) {
  const own = Object.entries(mail.tags).map(([name, value]) => [name, [value]]);
  return {
    timestamp: mail.at,
    source: mail.from,
    sendingAccountId: account,
    messageId: mail.id,
    destination: mail.to,
    headersTruncated: false,
    headers: Object.entries(mail.headers).map(([name, value]) => ({ name, value })),
    commonHeaders: { from: [mail.from], to: mail.to, messageId: mail.id, subject: mail.subject },
    tags: { 'ses:configuration-set': [mail.configurationSet], ...Object.fromEntries(own) },
  };
}

function ownPart(type: EventType, mail: StoredMail, now: Date): Record<string, unknown> {
  const timestamp = now.toISOString();
  const recipients = mail.to.map((emailAddress) => ({ emailAddress }));
  switch (type) {
    case 'Send':
      return { send: {} };
    case 'Delivery':
      return {
        delivery: { timestamp, recipients: mail.to, smtpResponse: '250 2.0.0 OK', processingTimeMillis: 1 },
      };
    case 'Bounce':
      return {
        bounce: {
          bounceType: 'Permanent',
          bounceSubType: 'General',
          bouncedRecipients: recipients.map((one) => ({ ...one, action: 'failed', status: '5.1.1' })),
          timestamp,
          feedbackId: randomUUID(),
        },
      };
    case 'Complaint':
      return {
        complaint: {
          complainedRecipients: recipients,
          complaintFeedbackType: 'abuse',
          timestamp,
          feedbackId: randomUUID(),
        },
      };
    case 'DeliveryDelay':
      return { deliveryDelay: { timestamp, delayType: 'MailboxFull', delayedRecipients: recipients } };
  }
}
