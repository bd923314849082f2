import { isEmail } from '../../../shared/domain/contact.ts';
import type { Api, HeldAccess } from '../api.ts';
import { button, element } from '../element.ts';
import { offerAddress } from '../form/offer-address.ts';
import { serverFaults } from '../form/server-faults.ts';
import { clearFaults, markField } from '../form/show-faults.ts';
import type { Say } from '../words.ts';

/** What changing an address works with. */
export interface ChangeAddressOptions {
  readonly say: Say;
  readonly api: Api;
  /** Gets the new token: a corrected address ends every link that went to the wrong one. */
  readonly access: HeldAccess;
  /** Whether there is an address to correct, or one to add. */
  readonly hasAddress: boolean;
  readonly onChanged: () => void;
}

const field = 'newEmail';

/** "Wrong e-mail address? Change it", folded until asked for. */
export function changeAddress(options: ChangeAddressOptions): HTMLElement {
  const { say, hasAddress } = options;
  const input = element('input', {
    class: 'govuk-input',
    id: field,
    type: 'email',
    autocomplete: 'email',
    autocapitalize: 'none',
    spellcheck: 'false',
  });
  const suggestion = element('div', { class: 'suggestion', role: 'status' });
  const said = element('p', { class: 'govuk-body', role: 'status' });
  const form = element('form', { novalidate: true, class: 'change-address' }, [
    element('div', { class: 'govuk-form-group', 'data-field': field }, [
      element('label', { class: 'govuk-label', for: field, text: say('done.new-mail') }),
      input,
      suggestion,
    ]),
  ]);
  const submit = button(
    say(hasAddress ? 'done.change' : 'done.add'),
    () => undefined,
    'govuk-button--secondary',
  );
  submit.type = 'submit';
  form.append(submit);
  offerAddress(input, suggestion, say);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void change(form, input, said, options);
  });
  const summary = element('span', {
    class: 'govuk-details__summary-text',
    text: say(hasAddress ? 'done.wrong-mail' : 'done.add-mail'),
  });
  return element('details', { class: 'govuk-details' }, [
    element('summary', { class: 'govuk-details__summary' }, [summary]),
    element('div', { class: 'govuk-details__text' }, [form, said]),
  ]);
}

async function change(
  form: HTMLFormElement,
  input: HTMLInputElement,
  said: HTMLElement,
  { say, api, access, onChanged }: ChangeAddressOptions,
): Promise<void> {
  clearFaults(form, null, document.title);
  const refuse = (message: string) => {
    markField(form, field, message, say);
    input.focus();
  };
  const email = input.value.trim();
  if (!isEmail(email)) return refuse(say('fault.email'));
  const reply = await api.correct(access, { email });
  if (!reply.ok) return refuse(serverFaults(reply, say)[0]?.message ?? say('fault.ours'));
  access.token = reply.value.token;
  input.value = '';
  said.textContent = say('done.mail-changed', { address: email });
  onChanged();
}
