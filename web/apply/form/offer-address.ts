import { button, element } from '../element.ts';
import type { Say } from '../words.ts';
import { likelyAddress } from './mail-typos.ts';

/** Offers the likely address when the one typed looks like a slip: never forced, and not again once declined. */
export function offerAddress(input: HTMLInputElement, place: HTMLElement, say: Say): void {
  let declined = '';
  const close = (words = '') =>
    place.replaceChildren(words === '' ? '' : element('p', { class: 'govuk-hint', text: words }));
  input.addEventListener('input', () => close());
  input.addEventListener('change', () => {
    const address = likelyAddress(input.value.trim());
    if (address === null || declined === input.value) return close();
    place.replaceChildren(
      element('p', { class: 'govuk-body', text: say('hint.email', { address }) }),
      button(
        say('hint.email-use', { address }),
        () => {
          input.value = address;
          close(say('hint.email-used', { address }));
          input.focus();
        },
        'govuk-button--secondary',
      ),
      button(
        say('hint.email-keep'),
        () => {
          declined = input.value;
          close();
          input.focus();
        },
        'govuk-button--secondary',
      ),
    );
  });
}
