import type { LeadAction } from '../../../shared/domain/lead-moves.ts';
import type { LeadView } from '../../../shared/domain/lead-view.ts';
import { element } from '../../apply/element.ts';
import { stateWords } from '../state-words.ts';
import type { LeadSay } from '../words.ts';
import { actionButtons } from './actions.ts';
import { CvText } from './cv-text.ts';
import { formFacts, needFacts, statedFacts } from './form-facts.ts';
import { bullets, historyList } from './lists.ts';
import { originals } from './originals.ts';
import { Part } from './part.ts';
import type { PassOn } from './pass-on.ts';
import { personHead, reachButtons } from './person.ts';
import { triageChoices } from './triage-choices.ts';
import { whyCard } from './why-card.ts';

/** What a person can set going from the page. */
export interface Presses {
  readonly act: (action: LeadAction) => void;
  readonly passOn: PassOn;
  readonly saveCard: () => void;
  /** `at` counts the originals from 0; `said` is where to say how it went. */
  readonly open: (at: number, said: HTMLElement) => void;
}

/** The lead's page in its parts: person and actions first, then why, what to ask, the CV, originals and history. */
export class LeadLayout {
  readonly root = element('div', { class: 'lead-sheet' });
  readonly #say: LeadSay;
  readonly #presses: Presses;
  readonly #state = element('p', { class: 'govuk-body lead-state', role: 'status', tabindex: '-1' });
  readonly #said = element('p', { class: 'govuk-body lead-said', role: 'status' });
  readonly #alert = element('p', { class: 'govuk-error-message lead-alert', role: 'alert' });
  readonly #cutOff = element('p', { class: 'govuk-hint', role: 'status' });
  readonly #notice = element('p', { class: 'govuk-body-s lead-notice' });
  readonly #text: CvText;
  readonly #textPart = new Part('text');
  readonly #parts = {
    person: new Part('person'),
    actions: new Part('actions'),
    triage: new Part('triage'),
    why: new Part('why'),
    stated: new Part('stated'),
    ask: new Part('ask'),
    notes: new Part('notes'),
    form: new Part('form'),
    files: new Part('files'),
    history: new Part('history'),
  };

  constructor(say: LeadSay, presses: Presses) {
    this.#say = say;
    this.#presses = presses;
    this.#text = new CvText(say);
    const { person, actions, triage, why, stated, ask, notes, form, files, history } = this.#parts;
    const side = [why, triage, stated, ask, notes, form].map(({ root }) => root);
    this.root.append(
      element('div', { class: 'lead-top' }, [
        person.root,
        this.#state,
        this.#alert,
        actions.root,
        this.#said,
        this.#cutOff,
        this.#notice,
      ]),
      element('div', { class: 'lead-side' }, side),
      element('div', { class: 'lead-main' }, [files.root, this.#textPart.root, history.root]),
    );
  }

  /** Shows a view; parts that say what they said before are left alone. */
  show(view: LeadView): void {
    const say = this.#say;
    const { act, passOn, saveCard, open } = this.#presses;
    const { lead, person, decision, choices, form, enquiry, files, can, ask, notes, text } = view;
    const isTriage = lead.owner.id === 'triage';
    const parts = this.#parts;
    document.title = say('reference', { reference: lead.reference });
    const state = stateWords(lead, say);
    if (this.#state.textContent !== state) this.#state.textContent = state;
    parts.person.show([person, lead.kind, lead.reference], () => [
      ...personHead(view, say),
      reachButtons(view, say, saveCard),
    ]);
    // A button that was pressed may be gone: the keyboard goes on from what became of it.
    const hadFocus = parts.actions.root.contains(document.activeElement);
    const isNew = parts.actions.show([can, isTriage], () => actionButtons(view, isTriage, say, act));
    if (isNew && hadFocus) this.#state.focus();
    this.#notice.textContent = say(enquiry ? 'notice-council' : isTriage ? 'notice-triage' : 'notice');
    const mayPass = isTriage && can.includes('reassign');
    parts.triage.show([mayPass, decision, choices], () => (mayPass ? triageChoices(view, say, passOn) : []));
    this.#showText(view);
    parts.why.show([lead.owner, lead.because, decision, text !== null], () =>
      whyCard(
        view,
        say,
        (reason) => this.#text.has(reason),
        (reason, from) => this.#text.show(reason, from),
      ),
    );
    parts.stated.show(person.stated, () => statedFacts(person.stated, say));
    parts.ask.show(ask, () => bullets(say('ask.heading'), ask));
    parts.notes.show(notes, () => bullets(say('notes.heading'), notes));
    parts.form.show([form, enquiry], () =>
      enquiry ? needFacts(enquiry, choices.specialisms, say) : formFacts(form, choices.specialisms, say),
    );
    const unlinked = files.map(({ name, url, why }) => [name, url === null, why]);
    parts.files.show(unlinked, () => originals(files, say, open));
    parts.history.show(lead.history, () => historyList(view, say));
  }

  /** Says how a press went. */
  said(words: string): void {
    this.#alert.textContent = '';
    this.#said.textContent = words;
  }

  /** Says what is wrong; null takes it back. */
  alert(words: string | null): void {
    this.#said.textContent = '';
    this.#alert.textContent = words ?? '';
  }

  /** Says that the site cannot be reached, or no more. */
  cutOff(isCutOff: boolean): void {
    this.#cutOff.textContent = isCutOff ? this.#say('offline') : '';
  }

  /** A closed lead and a council's need have no text that anybody should read. */
  #showText({ text, lead, enquiry }: LeadView): void {
    const isHidden = text === null && (lead.state === 'closed' || enquiry !== null);
    const none = this.#say(lead.kind === 'no-cv' ? 'text.no-cv' : 'text.none');
    this.#textPart.show([text, isHidden, none], () => {
      this.#text.fill(text?.pages ?? null, none);
      return isHidden ? [] : [this.#text.root];
    });
  }
}
