import { element } from '../element.ts';
import type { Say } from '../words.ts';

/**
 * "Wrong e-mail address? Change it". The one place that knows how: while the API has no `PATCH` for an application, a
 * person changes it; with the route, a field and its call take the sentence's place here and nowhere else.
 */
export const changeAddress = (reference: string, say: Say): HTMLElement =>
  element('details', { class: 'govuk-details' }, [
    element('summary', { class: 'govuk-details__summary' }, [
      element('span', { class: 'govuk-details__summary-text', text: say('done.wrong-mail') }),
    ]),
    element('div', { class: 'govuk-details__text', text: say('done.change-mail', { reference }) }),
  ]);
