import type { Access, ApplicationView } from '../api.ts';
import { button, element, paragraph } from '../element.ts';
import type { PageFacts } from '../facts.ts';
import type { Say } from '../words.ts';
import { spokenReference } from './spoken-reference.ts';

/** What the confirmation works with. */
export interface DoneViewOptions {
  readonly say: Say;
  readonly facts: PageFacts;
  readonly access: Access;
  readonly hasCv: boolean;
  /** Begins a new application. */
  readonly onAnother: () => void;
}

/** Where the application's own page is; the token stands in the fragment, which browsers keep to themselves. */
export const statusPath = ({ reference, token }: Access): string => `/application/${reference}#${token}`;

/** The green panel: what we have, and the reference to see and to hear. Takes focus when shown. */
export function donePanel({ say, access, hasCv }: DoneViewOptions): HTMLElement {
  const { reference } = access;
  return element('div', { class: 'govuk-panel govuk-panel--confirmation', tabindex: '-1' }, [
    element('h1', { class: 'govuk-panel__title', text: say(hasCv ? 'done.panel-cv' : 'done.panel-form') }),
    element('div', { class: 'govuk-panel__body' }, [
      new Text(say('done.reference')),
      element('br'),
      element('strong', { class: 'reference', 'aria-hidden': 'true', text: reference }),
      element('span', { class: 'govuk-visually-hidden', text: spokenReference(reference) }),
    ]),
  ]);
}

/** What happens next and by when. */
export const nextSteps = ({ say, hasCv }: DoneViewOptions): HTMLElement =>
  element('section', {}, [
    element('h2', { class: 'govuk-heading-m', text: say('done.next-heading') }),
    element('ol', { class: 'govuk-list govuk-list--number' }, [
      element('li', { text: say(hasCv ? 'done.next-read' : 'done.next-form') }),
      element('li', { text: say('done.next-person') }),
      element('li', { text: say('done.next-asked') }),
    ]),
  ]);

/** The link to the application's own page, and how the person gets it again: by e-mail, else by a screenshot. */
export function ownPage(
  { say, access, onAnother }: DoneViewOptions,
  view: ApplicationView | null,
): HTMLElement {
  const { email, phone } = view?.understood ?? {};
  const keep = email
    ? paragraph(say('done.mail-sent', { address: email }))
    : element('div', { class: 'govuk-inset-text', text: say('done.no-mail', phone ? { phone } : {}) });
  return element('section', {}, [
    element('h2', { class: 'govuk-heading-m', text: say('done.copy-link') }),
    ...(view ? [keep] : []),
    element('p', { class: 'govuk-body' }, [
      element('a', { class: 'govuk-link', href: statusPath(access), text: say('done.link') }),
    ]),
    paragraph(say('done.link-why')),
    button(say('done.another'), onAnother, 'govuk-button--secondary'),
  ]);
}
