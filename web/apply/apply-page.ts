import type { Access, Api, Taken } from './api.ts';
import type { Reply } from './call.ts';
import { element, needed } from './element.ts';
import type { PageFacts } from './facts.ts';
import { CvField } from './files/cv-field.ts';
import { readAnswers } from './form/answers.ts';
import { applicationBody } from './form/application-body.ts';
import { checkAnswers, type Fault } from './form/check-answers.ts';
import { offerAddress } from './form/offer-address.ts';
import { revealParts } from './form/reveal.ts';
import { serverFaults } from './form/server-faults.ts';
import { clearFaults, showFaults } from './form/show-faults.ts';
import { remembered } from './remembered.ts';
import { showDone } from './status/done-page.ts';
import { spokenReference } from './status/spoken-reference.ts';
import { SendPanel } from './upload/send-panel.ts';
import type { Say } from './words.ts';

/** The page at `/`: the form, then the upload, then the confirmation, one view at a time. */
export class ApplyPage {
  readonly #document: Document;
  readonly #say: Say;
  readonly #facts: PageFacts;
  readonly #api: Api;
  readonly #form: HTMLFormElement;
  readonly #cvField: CvField;
  readonly #title: string;
  readonly #startedAt = new Date().toISOString();
  #isBusy = false;

  constructor(page: Document, say: Say, facts: PageFacts, api: Api) {
    this.#document = page;
    this.#say = say;
    this.#facts = facts;
    this.#api = api;
    this.#title = page.title;
    this.#form = needed<HTMLFormElement>(page, '#apply');
    this.#cvField = new CvField(needed(page, '.cv-field'), say, facts);
  }

  /** Wires the form, or goes on with this tab's application. */
  start(): void {
    revealParts(this.#form);
    const email = needed<HTMLInputElement>(this.#form, '#email');
    offerAddress(email, needed(this.#form, '#email-suggestion'), this.#say);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    const known = remembered.get();
    if (known) this.#showDone(known, null);
  }

  async #submit(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      await this.#cvField.ready();
      const answers = readAnswers(this.#form);
      const today = new Date();
      const cv = { count: this.#cvField.files.length, fault: this.#cvField.fault };
      const faults = checkAnswers(answers, cv, this.#say, today);
      if (faults.length > 0) {
        this.#showFaults(faults);
        return;
      }
      clearFaults(this.#form, this.#summaryPlace, this.#title);
      this.#sendStatus(this.#say('sending.details'));
      const files = this.#cvField.files.map(({ file }) => file);
      const declared = files.map(({ name, size, type }) => ({ name, size, type }));
      const circumstances = { notice: this.#facts.privacyNotice, startedAt: this.#startedAt, today };
      const reply = await this.#api.apply(applicationBody(answers, declared, circumstances));
      this.#sendStatus('');
      this.#goOn(reply, files);
    } finally {
      this.#isBusy = false;
    }
  }

  #goOn(reply: Reply<Taken>, files: readonly File[]): void {
    if (!reply.ok) {
      this.#showFaults(serverFaults(reply, this.#say));
      return;
    }
    const { uploads } = reply.value;
    remembered.set(reply.value);
    if (files.length === 0) {
      this.#showDone(reply.value, false);
      return;
    }
    const panel = new SendPanel({
      root: this.#view('sending'),
      say: this.#say,
      facts: this.#facts,
      api: this.#api,
      access: reply.value,
      cvField: this.#cvField,
      heading: 'h1',
      above: () => this.#sendingHead(reply.value),
      onArrived: () => this.#showDone(reply.value, true),
      onWithout: () => this.#showDone(reply.value, false),
    });
    this.#only('sending');
    void panel.start(files, uploads);
  }

  #sendingHead({ reference }: Access): HTMLElement[] {
    return [
      element('p', { class: 'govuk-body-l reference-line' }, [
        new Text(`${this.#say('sending.reference')} `),
        element('strong', { 'aria-hidden': 'true', text: reference }),
        element('span', { class: 'govuk-visually-hidden', text: spokenReference(reference) }),
      ]),
    ];
  }

  /** The confirmation. `wasSent` is null where a reload forgot it: the status tells. */
  #showDone({ reference, token }: Access, wasSent: boolean | null): void {
    const root = this.#view('done');
    this.#cvField.clear();
    this.#only('done');
    showDone({
      root,
      say: this.#say,
      facts: this.#facts,
      api: this.#api,
      access: { reference, token },
      cvField: this.#cvField,
      wasSent,
      onNewToken: (access) => remembered.set(access),
      onAnother: () => this.#startAgain(),
    });
  }

  #startAgain(): void {
    remembered.forget();
    this.#document.location.assign('/');
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

  #view(name: string): HTMLElement {
    return needed(this.#document, `[data-view="${name}"]`);
  }

  #only(name: string): void {
    for (const view of this.#document.querySelectorAll<HTMLElement>('[data-view]')) {
      view.hidden = view.dataset.view !== name;
    }
    window.scrollTo(0, 0);
  }
}
