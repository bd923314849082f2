import type { LeadAction } from '../../shared/domain/lead-moves.ts';
import type { LeadView } from '../../shared/domain/lead-view.ts';
import { paragraph } from '../apply/element.ts';
import { Watch } from '../apply/status/watch.ts';
import type { Correction, LeadApi } from './api.ts';
import { pollDelay } from './poll-delay.ts';
import { replyFault } from './reply-fault.ts';
import { ask } from './view/dialog.ts';
import { LeadLayout } from './view/layout.ts';
import { showMessage } from './view/message.ts';
import { askWhose } from './view/pass-on.ts';
import { choose, type Wanted } from './wanted.ts';
import { when } from './when.ts';
import type { LeadSay } from './words.ts';

/** What the one-lead page works with. */
export interface LeadPageOptions {
  /** Filled by the page. */
  readonly root: HTMLElement;
  readonly say: LeadSay;
  /** Null where the address held no token. */
  readonly api: LeadApi | null;
  /** What the mail's link asks for besides the lead. */
  readonly wanted?: Wanted;
  /** Offers a file for saving. */
  readonly saveBlob: (blob: Blob, name: string) => void;
  /** Follows an original's link. */
  readonly download: (url: string) => void;
}

/** The one-lead page: shows the lead, keeps it up to date and does what its owner says. */
export class LeadPage {
  readonly #options: LeadPageOptions;
  readonly #layout: LeadLayout;
  readonly #watch: Watch<LeadView> | null;
  #view: LeadView | null = null;
  #isBusy = false;

  constructor(options: LeadPageOptions) {
    const { api, say } = options;
    this.#options = options;
    this.#layout = new LeadLayout(say, {
      act: (action) => void this.#act(action),
      passOn: (correction) => this.#passOn(correction),
      saveCard: () => void this.#saveCard(),
      open: (at, said) => void this.#open(at, said),
    });
    this.#watch =
      api &&
      new Watch<LeadView>({
        ask: (etag) => api.lead(etag),
        delay: pollDelay,
        onView: (view) => this.#show(view),
        onBack: () => this.#layout.cutOff(false),
        onCutOff: () => this.#showCutOff(),
        onMissing: () => this.#showGone(),
      });
  }

  /** Opens the lead. */
  async start(): Promise<void> {
    const { root, say } = this.#options;
    if (this.#watch) await this.#watch.hurry();
    else
      showMessage(root, say('gone.no-token-title'), [say('gone.no-token'), say('gone.text'), say('gone.do')]);
  }

  #show(view: LeadView): void {
    const isFirst = this.#view === null;
    this.#view = view;
    this.#layout.cutOff(false);
    this.#layout.show(view);
    if (!isFirst) return;
    this.#options.root.replaceChildren(this.#layout.root);
    this.#askWanted(view);
  }

  #askWanted({ can, decision }: LeadView): void {
    const { wanted, root } = this.#options;
    if (!wanted) return;
    if (wanted.spoke) root.querySelector<HTMLElement>('[data-act="spoke"]')?.focus();
    const isNew =
      (wanted.region ?? decision.region?.id) !== decision.region?.id ||
      (wanted.specialism ?? decision.specialism?.id) !== decision.specialism?.id;
    if (isNew && can.includes('reassign') && this.#view)
      choose(
        askWhose(this.#view, this.#options.say, (correction) => this.#passOn(correction)),
        wanted,
      );
  }

  async #act(action: LeadAction): Promise<void> {
    const { say } = this.#options;
    const view = this.#view;
    if (!view || this.#isBusy) return;
    if (action === 'reassign') {
      askWhose(view, say, (correction) => this.#passOn(correction));
    } else if (action === 'not-a-cv') {
      ask({
        heading: say('close.heading'),
        content: [paragraph(say('close.text'))],
        yes: say('close.yes'),
        no: say('pass.cancel'),
        onYes: () => this.#carryOut(action),
      });
    } else {
      const fault = await this.#carryOut(action);
      if (fault !== null) this.#layout.alert(fault);
    }
  }

  /** Null when done, else what is wrong, in words. Either way the page shows what is the case now. */
  async #carryOut(action: Exclude<LeadAction, 'reassign'>): Promise<string | null> {
    const { api, say } = this.#options;
    if (!api || this.#isBusy) return null;
    this.#isBusy = true;
    this.#layout.alert(null);
    const reply = await api.act(action);
    this.#isBusy = false;
    if (!reply.ok && reply.status === 404) this.#showGone();
    else await this.#watch?.hurry();
    if (!reply.ok) return reply.status === 404 ? null : replyFault(reply, say);
    const until = this.#view?.lead.undoUntil;
    this.#layout.said(say(`act.done-${action}`, until ? { time: when(until, say) } : {}));
    return null;
  }

  async #passOn(correction: Correction): Promise<string | null> {
    const { api, say, root } = this.#options;
    if (!api || this.#isBusy) return null;
    this.#isBusy = true;
    const reply = await api.passOn(correction);
    this.#isBusy = false;
    if (!reply.ok && reply.status === 404) this.#showGone();
    if (!reply.ok) return reply.status === 404 ? null : replyFault(reply, say);
    const { movedTo } = reply.value;
    if (movedTo) {
      this.#watch?.stop();
      showMessage(root, say('pass.done-title'), [say('pass.done', { name: movedTo.name })]);
    } else {
      await this.#watch?.hurry();
      this.#layout.said(say('pass.put-right', { name: this.#view?.lead.owner.name ?? '' }));
    }
    return null;
  }

  async #saveCard(): Promise<void> {
    const { api, say, saveBlob } = this.#options;
    const card = (await api?.card()) ?? null;
    if (card === null) return this.#layout.alert(say('person.card-failed'));
    saveBlob(card, `${this.#view?.person.name ?? this.#view?.lead.reference ?? 'contact'}.vcf`);
    this.#layout.said(say('person.card-saved'));
  }

  /** Links to originals are short-lived: each press gets a new one. */
  async #open(at: number, said: HTMLElement): Promise<void> {
    const { api, say, download } = this.#options;
    said.textContent = say('files.opening');
    const reply = await api?.lead(null);
    const url = reply?.ok ? (reply.value.files[at]?.url ?? null) : null;
    if (reply && !reply.ok && reply.status === 404) return this.#showGone();
    said.textContent = say(url === null ? 'files.failed' : 'files.opened');
    if (url !== null) download(url);
  }

  #showCutOff(): void {
    const { root, say } = this.#options;
    this.#layout.cutOff(true);
    if (this.#view) return;
    const again = { label: say('offline-again'), on: () => void this.#watch?.hurry() };
    showMessage(root, say('offline-title'), [say('offline')], again);
  }

  /** The link is over: nothing of the person stays on the page. */
  #showGone(): void {
    const { root, say } = this.#options;
    this.#watch?.stop();
    this.#view = null;
    for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
    showMessage(root, say('gone.title'), [say('gone.text'), say('gone.do')]);
  }
}
