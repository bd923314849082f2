import { mailTag } from '../../../shared/events/mail-tag.ts';
import type { OutgoingMail } from '../../../shared/ports/mailer.ts';
import type { World } from './world.ts';

/** What SES says of a mail, and how far that came. */
export interface News {
  readonly type: string;
  /** `coming` until a queue has it and is done, or it is lost for good. */
  state: 'coming' | 'heard' | 'lost';
  /** When its queue was done with it, or is to have it. */
  at: number;
}

/** A mail that SES took. */
export interface SentMail {
  readonly mail: Pick<OutgoingMail, 'id' | 'reference' | 'to'>;
  readonly messageId: string;
  /** The world's milliseconds. */
  readonly at: number;
  readonly news: readonly News[];
}

/** SES: takes mails, and tells what became of them on the default bus, in its own time. */
export class Ses {
  readonly sent: SentMail[] = [];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  async send(mail: OutgoingMail): Promise<{ readonly messageId: string }> {
    const { faults, profile, clockwork } = this.#world;
    const messageId = `ses-${this.sent.length + 1}`;
    const isBack = faults.comes('bounce', profile.bounce, mail.id);
    const types = ['Email Sent', isBack ? 'Email Bounced' : 'Email Delivered'];
    const news = types.map((type): News => ({ type, state: 'coming', at: clockwork.now }));
    // What it says is not kept: of ten thousand it would be too much.
    const { id, reference, to } = mail;
    const sent: SentMail = { mail: { id, reference, to }, messageId, at: clockwork.now, news };
    this.sent.push(sent);
    for (const one of news) this.#tell(sent, one, mail.subject);
    this.#world.mailed(sent, mail.text);
    return { messageId };
  }

  #tell({ mail, messageId }: SentMail, news: News, subject: string): void {
    const { faults, profile, clockwork, latency } = this.#world;
    const fault = faults.oneOf(
      [
        ['newsLost', profile.newsLost],
        ['newsLate', profile.newsLate],
      ],
      `${news.type} ${mail.id}`,
    );
    if (fault === 'newsLost') {
      news.state = 'lost';
      return;
    }
    const ms = fault === 'newsLate' ? latency.between(2, 25) * 60_000 : latency.between(300, 8000);
    news.at = clockwork.now + ms;
    this.#world.inFlight += 1;
    clockwork.after(ms, `${news.type} ${mail.id}`, () => {
      this.#world.inFlight -= 1;
      this.#world.bus.put(this.#envelope({ ...mail, subject }, messageId, news.type), (how) => {
        news.state = how === 'done' ? 'heard' : 'lost';
        news.at = clockwork.now;
      });
    });
  }

  #envelope(mail: SentMail['mail'] & { readonly subject: string }, messageId: string, type: string) {
    const time = new Date(this.#world.epoch + this.#world.clockwork.now).toISOString();
    const tags = { 'ses:configuration-set': ['mail'], mail: [mailTag(mail.id)], reference: [mail.reference] };
    const destination = [mail.to.address];
    const bounce = { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: mail.to.address }] };
    return {
      id: `${messageId}-${type}`,
      source: 'aws.ses',
      'detail-type': type,
      time,
      detail: {
        mail: { messageId, destination, tags, commonHeaders: { subject: mail.subject } },
        ...(type === 'Email Bounced' ? { bounce } : {}),
      },
    };
  }
}
