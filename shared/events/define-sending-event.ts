import * as v from 'valibot';
import { defineExternalEvent } from './define-external-event.ts';
import { mailIdOf } from './mail-tag.ts';

const tag = v.pipe(
  v.string(),
  v.transform(mailIdOf),
  v.check((mailId) => mailId !== null),
  v.transform((mailId) => mailId ?? ''),
);

/** The values that every sending event lets through; all others stay behind, addresses and subjects with them. */
const through = {
  messageId: '$.detail.mail.messageId',
  mail: '$.detail.mail.tags.mail[0]',
};

/**
 * Declares what SES says of a mail, by EventBridge's detail type, for mails of our configuration set. `more` are further
 * values by name, as texts: a JSON path each.
 */
export const defineSendingEvent = <const N extends string, const M extends string = never>(
  name: N,
  detailType: string,
  more?: Readonly<Record<M, string>>,
) =>
  defineExternalEvent({
    name,
    source: 'aws.ses',
    detailType,
    schema: v.pipe(
      v.objectWithRest({ messageId: v.pipe(v.string(), v.minLength(1)), mail: tag }, v.string()),
      v.transform(({ messageId, mail, ...rest }) => ({
        mailId: mail,
        messageId,
        ...(rest as Readonly<Record<M, string>>),
      })),
    ),
    filter: ({ configurationSet }) => ({ mail: { tags: { 'ses:configuration-set': [configurationSet] } } }),
    transform: { ...through, ...more },
  });
