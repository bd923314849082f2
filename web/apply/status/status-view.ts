import type { Api, ApplicationView, HeldAccess } from '../api.ts';
import { button, element, paragraph } from '../element.ts';
import type { PageFacts } from '../facts.ts';
import type { CvField } from '../files/cv-field.ts';
import { SendPanel } from '../upload/send-panel.ts';
import type { Say } from '../words.ts';
import { changeAddress } from './change-address.ts';
import { consultantCard, stepList, understoodList } from './details.ts';
import { pollDelay } from './poll-delay.ts';
import { spokenReference } from './spoken-reference.ts';
import { type StatusWords, statusWords } from './status-words.ts';
import { Watch } from './watch.ts';

/** What a status view works with. */
export interface StatusViewOptions {
  /** Filled by the view. */
  readonly root: HTMLElement;
  readonly say: Say;
  readonly facts: PageFacts;
  readonly api: Api;
  readonly access: HeldAccess;
  readonly cvField: CvField;
  /** Left out where the reference stands above already. */
  readonly withReference: boolean;
  /** Called with every view that is new. */
  readonly onView?: (view: ApplicationView) => void;
  /** Called when the token has been replaced. */
  readonly onNewToken?: () => void;
}

/** An application's progress, kept up to date: how things stand, who has it, what we understood, and another file. */
export class StatusView {
  readonly #options: StatusViewOptions;
  readonly #watch: Watch<ApplicationView>;
  readonly #panel: SendPanel;
  readonly #headline = element('div', { class: 'headline', role: 'status' });
  readonly #cutOff = element('p', { class: 'govuk-hint', role: 'status' });
  readonly #progress = element('div');
  readonly #send = element('section', { class: 'send-another', hidden: true });
  readonly #understood = element('section');
  readonly #address = element('section');
  #asks: StatusWords['asks'] = null;

  constructor(options: StatusViewOptions) {
    this.#options = options;
    const { api, access, say, facts, cvField } = options;
    this.#panel = new SendPanel({
      root: this.#send,
      say,
      facts,
      api,
      access,
      cvField,
      heading: 'h2',
      intro: () => this.#sendIntro(),
      onArrived: () => {
        cvField.clear();
        this.#asks = null;
        this.#send.hidden = true;
        this.#headline.focus();
        void this.#watch.hurry();
      },
    });
    this.#watch = new Watch<ApplicationView>({
      ask: (etag) => api.status(access, etag),
      delay: (last, sinceChangeMs) => pollDelay(last?.state ?? null, sinceChangeMs),
      onView: (view) => this.#show(view),
      onBack: () => this.#cutOff.replaceChildren(),
      onCutOff: () => {
        this.#cutOff.textContent = say('status.offline');
      },
      onMissing: () => this.#showMissing(),
    });
  }

  /** Fills the root and starts to watch. */
  start(): Promise<void> {
    this.#headline.tabIndex = -1;
    return this.#watch.hurry();
  }

  #show(view: ApplicationView): void {
    const { root, say, withReference, onView } = this.#options;
    const words = statusWords(view, say);
    this.#cutOff.replaceChildren();
    this.#headline.replaceChildren(
      element('h2', { class: 'govuk-heading-l', text: words.title }),
      paragraph(words.text),
    );
    this.#progress.replaceChildren(
      ...[consultantCard(view, say), stepList(view, say)].filter((one) => one !== null),
    );
    this.#understood.replaceChildren(...understoodList(view, say));
    this.#offer(words.asks);
    this.#offerAddressChange(view);
    if (!this.#headline.isConnected) {
      const reference = withReference ? [this.#referenceLine(view.reference)] : [];
      const help = paragraph(say('status.help'));
      root.replaceChildren(
        ...reference,
        this.#headline,
        this.#cutOff,
        this.#progress,
        this.#send,
        this.#understood,
        this.#address,
        help,
      );
    }
    onView?.(view);
  }

  /** Shows the question for a file, and leaves it alone while the person is at it. */
  #offer(asks: StatusWords['asks']): void {
    if (this.#panel.isSending || asks === this.#asks) return;
    const isBusy = this.#send.contains(document.activeElement) || this.#options.cvField.files.length > 0;
    if (isBusy && asks !== null) return;
    this.#asks = asks;
    this.#send.hidden = asks === null;
    if (asks === 'newer') {
      const open = button(
        this.#options.say('status.send-newer'),
        () => this.#panel.choose(),
        'govuk-button--secondary',
      );
      this.#send.replaceChildren(open);
    } else if (asks !== null) this.#panel.choose();
  }

  /** Built once for an address and once for none, so that what a person types in it stays. */
  #offerAddressChange({ understood, state }: ApplicationView): void {
    const { say, api, access, onNewToken } = this.#options;
    const hasAddress = Boolean(understood.email);
    this.#address.hidden = state === 'withdrawn' || state === 'expired';
    if (this.#address.dataset.has === String(hasAddress)) return;
    this.#address.dataset.has = String(hasAddress);
    const onChanged = () => {
      onNewToken?.();
      void this.#watch.hurry();
    };
    this.#address.replaceChildren(changeAddress({ say, api, access, hasAddress, onChanged }));
  }

  #sendIntro(): HTMLElement[] {
    const { say } = this.#options;
    const heading = say(this.#asks === 'again' ? 'status.send-again-heading' : 'status.send-heading');
    return [element('h2', { class: 'govuk-heading-m', text: heading }), paragraph(say('status.send-hint'))];
  }

  #referenceLine(reference: string): HTMLElement {
    const { say } = this.#options;
    return element('p', { class: 'govuk-body-l reference-line' }, [
      element('span', { 'aria-hidden': 'true', text: say('status.heading', { reference }) }),
      element('span', {
        class: 'govuk-visually-hidden',
        text: say('status.spoken', { spoken: spokenReference(reference) }),
      }),
    ]);
  }

  #showMissing(): void {
    const { root, say } = this.#options;
    root.replaceChildren(
      element('h2', { class: 'govuk-heading-l', text: say('status.not-found-title') }),
      paragraph(say('status.not-found')),
      paragraph(say('status.help')),
    );
  }
}
