import type { Access, ApplicationView } from '../api.ts';
import { button, element, needed, paragraph } from '../element.ts';
import type { Say, Voice } from '../words.ts';
import { spokenReference } from './spoken-reference.ts';

/** Where the application's own page is; the token stands in the fragment, which browsers keep to themselves. */
export const statusPath = ({ reference, token }: Access): string => `/application/${reference}#${token}`;

/** The panel with the reference to see and to hear; `panelTitle` takes its words. It can be focused. */
export const donePanel = (reference: string, say: Voice<'done.reference'>): HTMLElement =>
  element('div', { class: 'govuk-panel govuk-panel--confirmation', tabindex: '-1' }, [
    element('h1', { class: 'govuk-panel__title' }),
    element('div', { class: 'govuk-panel__body' }, [
      new Text(say('done.reference')),
      element('br'),
      element('strong', { class: 'reference', 'aria-hidden': 'true', text: reference }),
      element('span', { class: 'govuk-visually-hidden', text: spokenReference(reference) }),
    ]),
  ]);

/** The panel's heading. */
export const panelTitle = (panel: HTMLElement): HTMLElement => needed(panel, '.govuk-panel__title');

/** What happens next and by when. */
export const nextSteps = (isHere: boolean, say: Say): HTMLElement =>
  element('section', {}, [
    element('h2', { class: 'govuk-heading-m', text: say('done.next-heading') }),
    element('ol', { class: 'govuk-list govuk-list--number' }, [
      element('li', { text: say(isHere ? 'done.next-read' : 'done.next-form') }),
      element('li', { text: say('done.next-person') }),
      element('li', { text: say('done.next-asked') }),
    ]),
  ]);

/** The link to the application's own page, and how the person gets it again: by e-mail, else by a screenshot. */
export function ownPage(
  access: Access,
  view: ApplicationView | null,
  say: Say,
  onAnother: () => void,
): HTMLElement {
  const { email, phone } = view?.understood ?? {};
  const keep = email
    ? paragraph(say('done.mail-sent', { address: email }))
    : element('div', { class: 'govuk-inset-text', text: say('done.no-mail', phone ? { phone } : {}) });
  return element('section', {}, [
    element('h2', { class: 'govuk-heading-m', text: say('done.copy-link') }),
    view ? keep : null,
    element('p', { class: 'govuk-body' }, [
      element('a', { class: 'govuk-link', href: statusPath(access), text: say('done.link') }),
    ]),
    paragraph(say('done.link-why')),
    button(say('done.another'), onAnother, 'govuk-button--secondary'),
  ]);
}
