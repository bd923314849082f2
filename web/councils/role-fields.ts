import { button, element, needed } from '../apply/element.ts';
import type { CouncilSay } from './words.ts';

/** Roles that a form can hold; the API takes as many. */
const mostRoles = 10;

/** Fields for more roles below the first, added and removed one by one. */
export class RoleFields {
  readonly #place: HTMLElement;
  readonly #said: HTMLElement;
  readonly #say: CouncilSay;
  readonly #rows = element('div');
  readonly #add: HTMLButtonElement;

  constructor(group: HTMLElement, say: CouncilSay) {
    this.#place = needed(group, '[data-more-roles]');
    this.#said = needed(group, '[data-roles-said]');
    this.#say = say;
    this.#add = button(say('role.add'), () => this.#addRow(), 'govuk-button--secondary');
    this.#place.append(this.#rows, this.#add);
  }

  #addRow(): void {
    const number = this.#rows.children.length + 2;
    const id = `roles-${number}`;
    const input = element('input', { class: 'govuk-input', name: 'roles', type: 'text', id });
    const row = element('div', { class: 'govuk-form-group role' }, [
      element('label', { class: 'govuk-label role__label', for: id }),
      input,
      button('', () => this.#remove(row), 'govuk-button--secondary role__remove'),
    ]);
    this.#rows.append(row);
    this.#number();
    this.#said.textContent = this.#say('role.added', { number: String(number) });
    input.focus();
  }

  #remove(row: HTMLElement): void {
    const number = [...this.#rows.children].indexOf(row) + 2;
    const before = row.previousElementSibling?.querySelector('input');
    row.remove();
    this.#number();
    this.#said.textContent = this.#say('role.removed', { number: String(number) });
    (before ?? this.#add).focus();
  }

  /** Numbers follow the order on the page. */
  #number(): void {
    for (const [at, row] of [...this.#rows.children].entries()) {
      const number = String(at + 2);
      const input = needed<HTMLInputElement>(row, 'input');
      input.id = `roles-${number}`;
      const label = needed<HTMLLabelElement>(row, 'label');
      label.htmlFor = input.id;
      label.textContent = this.#say('role.next', { number });
      needed(row, 'button').replaceChildren(
        new Text(this.#say('role.remove')),
        element('span', { class: 'govuk-visually-hidden', text: ` ${this.#say('role.next', { number })}` }),
      );
    }
    this.#add.hidden = this.#rows.children.length + 1 >= mostRoles;
  }
}
