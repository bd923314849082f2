import { describe, expect, it } from 'vitest';
import { createTopics } from '../../../../../local/services/sns/topics.ts';

describe('topics', () => {
  const sent: [string, string][] = [];
  const topics = createTopics({
    plans: [
      {
        arn: 'arn:topic',
        name: 'topic',
        queues: [
          { queueArn: 'arn:raw', isRaw: true },
          { queueArn: 'arn:wrapped', isRaw: false },
        ],
      },
    ],
    send: (queueArn, body) => sent.push([queueArn, body]),
    now: () => new Date('2026-03-02T10:15:00Z'),
  });

  it('deliver to every queue, as it is or in SNS’s envelope as the subscription says', () => {
    const id = topics.publish('arn:topic', '{"JobId":"1"}');
    expect(sent[0]).toEqual(['arn:raw', '{"JobId":"1"}']);
    expect(sent[1]?.[0]).toBe('arn:wrapped');
    expect(JSON.parse(sent[1]?.[1] ?? '')).toEqual({
      Type: 'Notification',
      MessageId: id,
      TopicArn: 'arn:topic',
      Message: '{"JobId":"1"}',
      Timestamp: '2026-03-02T10:15:00.000Z',
    });
  });

  it('that are not there take nothing', () => {
    expect(topics.publish('arn:other', 'x')).toBeNull();
    expect(sent).toHaveLength(2);
  });
});
