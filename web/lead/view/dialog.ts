import { button, element, paragraph } from '../../apply/element.ts';

/** A question over the page. */
export interface Question {
  readonly heading: string;
  readonly content: readonly HTMLElement[];
  readonly yes: string;
  readonly no: string;
  /** Does it; null when done, else what is wrong, in words. The question stays open then. */
  readonly onYes: () => Promise<string | null>;
}

/** Asks, and closes on an answer, on Escape and on "no"; the focus goes back to where it was. */
export function ask({ heading, content, yes, no, onYes }: Question): HTMLDialogElement {
  const title = element('h2', { class: 'govuk-heading-m', id: 'question', tabindex: '-1', text: heading });
  const fault = element('div', { class: 'question__fault', role: 'alert' });
  const submit = button(yes, () => undefined);
  submit.type = 'submit';
  const cancel = button(no, () => close(), 'govuk-button--secondary');
  const form = element('form', { novalidate: true }, [
    title,
    ...content,
    fault,
    element('div', { class: 'govuk-button-group' }, [submit, cancel]),
  ]);
  const dialog = element('dialog', { class: 'question', 'aria-labelledby': 'question' }, [form]);
  const opener = document.activeElement;
  const close = () => {
    dialog.remove();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  let isBusy = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    fault.replaceChildren();
    const wrong = await onYes();
    isBusy = false;
    if (wrong === null) close();
    else fault.replaceChildren(paragraph(wrong, 'govuk-error-message'));
  });
  document.body.append(dialog);
  // Browsers without modal dialogs show it at the end of the page.
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
  // Not a button: whoever keeps a key down too long must not have answered.
  title.focus();
  return dialog;
}
