import { button, element, paragraph } from '../apply/element.ts';
import { donePanel, panelTitle } from '../apply/status/done-view.ts';
import type { EnquiryForm } from './enquiry-form.ts';
import type { CouncilSay } from './words.ts';

/** The confirmation: the reference to see and to hear, who gets in touch and how, and the number to ring. */
export function doneView(
  reference: string,
  { email, phone, start }: EnquiryForm,
  say: CouncilSay,
  onAnother: () => void,
): HTMLElement[] {
  const panel = donePanel(reference, say);
  panelTitle(panel).textContent = say('done.panel');
  const steps = [
    ...(start === 'now' ? [say('done.next-urgent')] : []),
    ...(email === '' ? [] : [say('done.next-mail', { address: email })]),
    ...(phone === '' ? [] : [say('done.next-ring', { phone })]),
  ];
  return [
    panel,
    element('section', { class: 'reading-width' }, [
      element('h2', { class: 'govuk-heading-m', text: say('done.next-heading') }),
      element(
        'ul',
        { class: 'govuk-list govuk-list--bullet' },
        steps.map((text) => element('li', { text })),
      ),
      paragraph(say('done.sooner')),
      button(say('done.another'), onAnother, 'govuk-button--secondary'),
    ]),
  ];
}
