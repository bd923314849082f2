import type { Access, Api, Upload } from '../api.ts';
import { button, element, paragraph } from '../element.ts';
import type { PageFacts } from '../facts.ts';
import type { CvField } from '../files/cv-field.ts';
import { clearFaults, markField } from '../form/show-faults.ts';
import type { Say } from '../words.ts';
import { xhrPostFile } from './post-file.ts';
import { progressView } from './progress-view.ts';
import { SendCv, type SendOutcome } from './send-cv.ts';
import { stayOnPage } from './stay-on-page.ts';

/** What a panel works with. */
export interface SendPanelOptions {
  /** Filled by the panel. */
  readonly root: HTMLElement;
  readonly say: Say;
  readonly facts: PageFacts;
  readonly api: Api;
  readonly access: Access;
  readonly cvField: CvField;
  /** Called when every file has arrived. */
  readonly onArrived: () => void;
  /** Called when the person goes on without a CV; left out where that makes no sense. */
  readonly onWithout?: () => void;
  /** Level of the panel's headings. */
  readonly heading: 'h1' | 'h2';
  /** Above everything, such as the reference. */
  readonly above?: () => readonly HTMLElement[];
  /** What stands over the question for other files. */
  readonly intro?: () => readonly HTMLElement[];
}

/** Sends a CV under a reference that exists: progress, stop, go on after a lost connection, or other files instead. */
export class SendPanel {
  readonly #options: SendPanelOptions;
  #stop: AbortController | null = null;

  constructor(options: SendPanelOptions) {
    this.#options = options;
  }

  /** Whether files are on their way now. */
  get isSending(): boolean {
    return this.#stop !== null;
  }

  /** Asks for files and sends them. `fault` stands beside the question. */
  choose(): void {
    const { root, say, cvField, intro } = this.#options;
    const send = button(say('status.send'), () => void this.#sendChosen());
    root.replaceChildren(...(intro?.() ?? []), cvField.root, send);
  }

  /** Sends files. Without policies it asks for some first. */
  start(files: readonly File[], uploads: readonly Upload[]): Promise<void> {
    const { access, facts, api } = this.#options;
    let show: ReturnType<typeof progressView>['show'] = () => undefined;
    const job = new SendCv(access, files, uploads, facts.policySeconds, {
      api,
      post: xhrPostFile,
      now: () => performance.now(),
      wait: (ms) => new Promise((done) => setTimeout(done, ms)),
      onProgress: (progress) => show(progress),
    });
    const run = async (): Promise<void> => {
      const stop = new AbortController();
      this.#stop = stop;
      const view = progressView(this.#options.say, () => stop.abort());
      show = view.show;
      this.#showSending(view.nodes);
      stayOnPage.begin();
      const outcome = await job.run(stop.signal);
      stayOnPage.end();
      this.#stop = null;
      if (outcome === 'sent') this.#options.onArrived();
      else this.#showProblem(outcome, run);
    };
    return run();
  }

  async #sendChosen(): Promise<void> {
    const { root, say, cvField } = this.#options;
    await cvField.ready();
    clearFaults(root, null, document.title);
    const fault = cvField.files.length === 0 ? say('fault.cv-missing-here') : cvField.fault;
    if (fault !== null) {
      const id = markField(root, 'files', fault, say);
      if (id) document.getElementById(id)?.focus();
      return;
    }
    await this.start(
      cvField.files.map(({ file }) => file),
      [],
    );
  }

  #showSending(nodes: readonly HTMLElement[]): void {
    const { root, say, above, heading: level } = this.#options;
    const heading = element(level, {
      class: 'govuk-heading-m',
      tabindex: '-1',
      text: say('sending.heading'),
    });
    const safe = paragraph(say('sending.safe'));
    root.replaceChildren(...(above?.() ?? []), heading, safe, ...nodes);
    heading.focus();
  }

  #showProblem(outcome: Exclude<SendOutcome, 'sent'>, again: () => Promise<void>): void {
    const { root, say, above, onWithout, heading: level } = this.#options;
    const online = new AbortController();
    const act = (step: () => void) => () => {
      online.abort();
      step();
    };
    const heading = element(level, {
      class: 'govuk-heading-m',
      tabindex: '-1',
      text: say(`sending.${outcome}-heading`),
    });
    const buttons = element('div', { class: 'govuk-button-group' }, [
      outcome === 'unreadable'
        ? null
        : button(
            say('sending.again'),
            act(() => void again()),
          ),
      button(
        say('sending.other'),
        act(() => this.choose()),
        'govuk-button--secondary',
      ),
      onWithout ? button(say('sending.without'), act(onWithout), 'govuk-button--secondary') : null,
    ]);
    const words = paragraph(say(`sending.${outcome}`));
    const box = element('div', { class: 'problem', role: 'group' }, [heading, words, buttons]);
    root.replaceChildren(...(above?.() ?? []), box);
    heading.focus();
    // Back in the signal: go on without being asked.
    if (outcome === 'lost') {
      window.addEventListener(
        'online',
        act(() => void again()),
        { once: true, signal: online.signal },
      );
    }
  }
}
