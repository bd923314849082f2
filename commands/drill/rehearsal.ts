import type { Product } from '../../local/options.ts';
import { tableItem } from '../../local/table-item.ts';
import type { Application } from '../../shared/domain/application.ts';
import { mailIdOf } from '../../shared/events/mail-tag.ts';
import type { CvToSend } from '../intake/submit.ts';
import { openOnes } from '../survive/ends.ts';
import { personOf } from '../survive/people.ts';
import { recovered } from '../survive/recovery.ts';
import { send } from '../survive/sending.ts';
import { doubledBy } from '../survive/tally.ts';

/** A product to break things in, with people who send their CVs meanwhile. */
export class Rehearsal {
  /** References of all CVs that were accepted. */
  readonly accepted: string[] = [];
  /** What was checked, and whether it held. */
  readonly checks: { readonly what: string; readonly holds: boolean }[] = [];
  private people = 0;

  constructor(
    readonly product: Product,
    readonly dataDir: string,
    readonly say: (line: string) => void,
  ) {}

  /** Sends in the CVs of so many invented people, or the given files under their names. Throws where one is not accepted. */
  async sendIn(count: number, files: readonly CvToSend[] = []): Promise<string[]> {
    const references: string[] = [];
    for (let number = 0; number < count; number += 1) {
      const person = personOf(this.people);
      this.people += 1;
      const sent = await send(this.product, { ...person, cv: files[number] ?? person.cv });
      if (sent.kind !== 'accepted') throw new Error('The product did not take a CV of the drill.');
      references.push(sent.reference);
    }
    this.accepted.push(...references);
    return references;
  }

  /** How many of the accepted are not at their end, with their mails out. */
  async open(): Promise<number> {
    return (await openOnes(this.product, this.accepted)).size;
  }

  /** Waits until nothing moves any more, putting the product's clock forward by minutes while something is open. */
  async untilEnd(): Promise<void> {
    const { product } = this;
    const clocked = {
      address: product,
      idle: (timeoutMs: number) => product.idle({ timeoutMs }),
      advance: async (ms: number) => product.advance(ms),
    };
    const { minutes, lost } = await recovered(clocked, this.accepted, performance.now());
    const open = [...lost].map(([reference, state]) => `${reference}: ${state}`).join('; ');
    this.check(
      `all ${this.accepted.length} CVs at their end, with their mails, after ${minutes} min of the product's clock${open && ` (${open})`}`,
      lost.size === 0,
    );
    const doubled = doubledBy(this.mailNotes());
    this.check(`nobody mailed twice about the same thing`, doubled.size === 0);
  }

  /** Every mail by what it is about. */
  mailNotes() {
    return this.product
      .mails()
      .map(({ tags }) => ({ reference: tags.reference ?? '', mail: mailIdOf(tags.mail ?? '') ?? '' }));
  }

  /** States of the accepted applications, in their order. */
  async states(): Promise<string[]> {
    const items = await Promise.all(
      this.accepted.map((reference) => tableItem(this.product, `APP#${reference}`, 'APP')),
    );
    return (items as unknown as (Application | null)[]).map((application) => application?.state ?? 'missing');
  }

  /** Messages on dead-letter queues. */
  dead(): number {
    return this.product.queues().reduce((sum, { dead }) => sum + dead, 0);
  }

  check(what: string, holds: boolean): void {
    this.checks.push({ what, holds });
    this.say(`${holds ? 'holds' : 'BROKEN'}: ${what}`);
  }
}
