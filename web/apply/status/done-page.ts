import type { Api, ApplicationView, HeldAccess } from '../api.ts';
import { element, paragraph } from '../element.ts';
import type { PageFacts } from '../facts.ts';
import type { CvField } from '../files/cv-field.ts';
import type { Say } from '../words.ts';
import { donePanel, nextSteps, ownPage, panelTitle } from './done-view.ts';
import { StatusView } from './status-view.ts';
import { hasCv } from './this-round.ts';

/** What the confirmation works with. */
export interface DonePageOptions {
  /** Filled by the page. */
  readonly root: HTMLElement;
  readonly say: Say;
  readonly facts: PageFacts;
  readonly api: Api;
  readonly access: HeldAccess;
  readonly cvField: CvField;
  /** Whether a CV was sent; null where a reload forgot it. */
  readonly wasSent: boolean | null;
  readonly onNewToken: (access: HeldAccess) => void;
  /** Begins a new application. */
  readonly onAnother: () => void;
}

/** The confirmation: the reference first, then how things stand, what happens next and the application's own page. */
export function showDone(options: DonePageOptions): void {
  const { root, say, facts, api, access, cvField, onNewToken, onAnother } = options;
  const panel = donePanel(access.reference, say);
  const [status, next, own] = [element('div'), element('div'), element('div')];
  root.replaceChildren(panel, element('div', { class: 'done' }, [status, element('div', {}, [next, own])]));
  let isHere = options.wasSent ?? false;
  const show = (view: ApplicationView | null) => {
    panelTitle(panel).textContent = say(isHere ? 'done.panel-cv' : 'done.panel-form');
    next.replaceChildren(nextSteps(isHere, say));
    own.replaceChildren(ownPage(access, view, say, onAnother));
  };
  show(null);
  panel.focus();
  let shown = '';
  const view = new StatusView({
    root: status,
    say,
    facts,
    api,
    access,
    cvField,
    withReference: false,
    onNewToken: () => onNewToken(access),
    onView: (now) => {
      // One that could not be opened is not a CV that we have.
      isHere = now.state !== 'rejected' && (hasCv(now) || (options.wasSent ?? false));
      // Built anew only when it says something else: a person may be on its link.
      const says = JSON.stringify([isHere, now.understood.email, now.understood.phone, access.token]);
      if (says !== shown) show(now);
      shown = says;
    },
  });
  status.replaceChildren(paragraph(say('status.progress-heading')));
  void view.start();
}
