import { call, type Reply } from '../apply/call.ts';
import { needed } from '../apply/element.ts';
import type { Fault } from '../apply/form/check-answers.ts';
import { revealParts } from '../apply/form/reveal.ts';
import { serverFaults } from '../apply/form/server-faults.ts';
import { clearFaults, showFaults } from '../apply/form/show-faults.ts';
import { checkEnquiry, enquiryBody } from './check-enquiry.ts';
import { doneView } from './done-view.ts';
import { type EnquiryForm, readEnquiry } from './enquiry-form.ts';
import type { CouncilSay } from './words.ts';

/** Sends an enquiry's body; never throws. */
export type SendEnquiry = (body: object) => Promise<Reply<{ readonly reference: string }>>;

/** `POST /api/enquiries`. */
export const sendEnquiry: SendEnquiry = (body) =>
  call(fetch, '/api/enquiries', { method: 'POST', body: JSON.stringify(body) });

/** The page at `/councils`: the form, then the confirmation. */
export class CouncilsPage {
  readonly #document: Document;
  readonly #say: CouncilSay;
  readonly #send: SendEnquiry;
  readonly #form: HTMLFormElement;
  readonly #title: string;
  readonly #startedAt = new Date().toISOString();
  #isBusy = false;

  constructor(page: Document, say: CouncilSay, send: SendEnquiry) {
    this.#document = page;
    this.#say = say;
    this.#send = send;
    this.#title = page.title;
    this.#form = needed<HTMLFormElement>(page, '#enquiry');
  }

  /** Wires the form. */
  start(): void {
    revealParts(this.#form);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
  }

  async #submit(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      const form = readEnquiry(this.#form);
      const today = new Date();
      const faults = checkEnquiry(form, this.#say, today);
      if (faults.length > 0) return this.#showFaults(faults);
      clearFaults(this.#form, this.#summaryPlace, this.#title);
      this.#sendStatus(this.#say('sending'));
      const reply = await this.#send(enquiryBody(form, this.#startedAt, today));
      this.#sendStatus('');
      if (reply.ok) this.#showDone(reply.value.reference, form);
      else this.#showFaults(serverFaults(reply, this.#say));
    } finally {
      this.#isBusy = false;
    }
  }

  #showDone(reference: string, form: EnquiryForm): void {
    const place = needed(this.#document, '[data-view="done"]');
    const again = () => this.#document.location.assign('/councils');
    const [panel, ...rest] = doneView(reference, form, this.#say, again);
    place.replaceChildren(...(panel ? [panel] : []), ...rest);
    // Nothing of the request stays in a form that the browser could bring back.
    this.#form.reset();
    needed(this.#document, '[data-view="form"]').hidden = true;
    place.hidden = false;
    this.#document.title = this.#title.replace(/^.*(?= – )/, this.#say('done.panel'));
    window.scrollTo(0, 0);
    panel?.focus();
  }

  #showFaults(faults: readonly Fault[]): void {
    clearFaults(this.#form, this.#summaryPlace, this.#title);
    showFaults(faults, this.#form, this.#summaryPlace, { say: this.#say, title: this.#title });
  }

  #sendStatus(words: string): void {
    needed(this.#form, '[data-send-status]').textContent = words;
  }

  get #summaryPlace(): HTMLElement {
    return needed(this.#document, '[data-error-summary]');
  }
}
