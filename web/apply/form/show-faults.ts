import { ErrorSummary } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs';
import { element } from '../element.ts';
import type { Voice } from '../words.ts';
import type { Fault } from './check-answers.ts';

/** What showing faults says; every page's voice that has these words can. */
type FaultSay = Voice<'fault.heading' | 'fault.title' | 'fault.prefix'>;

const controls =
  'input, select, textarea, .govuk-radios, .govuk-checkboxes, .govuk-date-input, .govuk-file-upload-wrapper';

/** Takes every error message off the page, and the mark from its title. */
export function clearFaults(scope: ParentNode, summaryPlace: HTMLElement | null, title: string): void {
  document.title = title;
  summaryPlace?.replaceChildren();
  for (const message of scope.querySelectorAll('.govuk-error-message')) {
    for (const target of scope.querySelectorAll(`[aria-describedby~="${message.id}"]`)) {
      const rest = (target.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .filter((id) => id !== message.id);
      if (rest.length > 0) target.setAttribute('aria-describedby', rest.join(' '));
      else target.removeAttribute('aria-describedby');
    }
    message.remove();
  }
  for (const name of [
    'govuk-form-group--error',
    'govuk-input--error',
    'govuk-select--error',
    'govuk-textarea--error',
  ]) {
    for (const marked of scope.querySelectorAll(`.${name}`)) marked.classList.remove(name);
  }
}

/**
 * Shows faults as GOV.UK does: a summary on top that takes focus, linked to each question, the same words beside it, and
 * the title marked. A fault without a question of its own stands in the summary alone.
 */
export function showFaults(
  faults: readonly Fault[],
  scope: ParentNode,
  summaryPlace: HTMLElement,
  { say, title }: { readonly say: FaultSay; readonly title: string },
): void {
  const items = faults.map(({ field, message }) => {
    const target = markField(scope, field, message, say);
    const words = target
      ? element('a', { href: `#${target}`, text: message })
      : element('span', { text: message });
    return element('li', {}, [words]);
  });
  const list = element('ul', { class: 'govuk-list govuk-error-summary__list' }, items);
  const summary = element('div', { class: 'govuk-error-summary', 'data-module': 'govuk-error-summary' }, [
    element('div', { role: 'alert' }, [
      element('h2', { class: 'govuk-error-summary__title', text: say('fault.heading') }),
      element('div', { class: 'govuk-error-summary__body' }, [list]),
    ]),
  ]);
  summaryPlace.replaceChildren(summary);
  document.title = say('fault.title', { title });
  new ErrorSummary(summary);
}

/** Puts a message beside a question; gives the id to go to, or null when the page has no such question. */
export function markField(scope: ParentNode, field: string, message: string, say: FaultSay): string | null {
  const group = [...scope.querySelectorAll<HTMLElement>('[data-field]')].find(
    (one) => one.dataset.field === field,
  );
  const control = group?.querySelector<HTMLElement>(controls);
  const goTo = group?.querySelector<HTMLElement>(`[id="${field}"]`);
  if (!group || !control || !goTo) return null;
  const id = `${field}-error`;
  const spoken = element('span', { class: 'govuk-visually-hidden', text: `${say('fault.prefix')} ` });
  control.before(element('p', { class: 'govuk-error-message', id }, [spoken, new Text(message)]));
  group.classList.add('govuk-form-group--error');
  if (goTo.matches('.govuk-input')) goTo.classList.add('govuk-input--error');
  if (goTo.matches('.govuk-select')) goTo.classList.add('govuk-select--error');
  if (goTo.matches('.govuk-textarea')) goTo.classList.add('govuk-textarea--error');
  const described = group.querySelector(':scope > fieldset') ?? goTo;
  const others = described.getAttribute('aria-describedby');
  described.setAttribute('aria-describedby', others ? `${others} ${id}` : id);
  return goTo.id;
}
