import { element } from '../apply/element.ts';
import { type CouncilChoice, findCouncils } from './council-names.ts';
import type { CouncilSay } from './words.ts';

/**
 * A search below the council's field, by the ARIA combobox pattern: the field keeps whatever is typed, and a list offers
 * the names that fit. Arrow keys go through the list, Enter or a click takes a name, Escape closes the list.
 */
export class CouncilSearch {
  readonly #input: HTMLInputElement;
  readonly #choices: readonly CouncilChoice[];
  readonly #say: CouncilSay;
  readonly #list: HTMLUListElement;
  readonly #said = element('p', { class: 'govuk-visually-hidden', role: 'status' });
  #at = -1;

  constructor(
    input: HTMLInputElement,
    place: HTMLElement,
    choices: readonly CouncilChoice[],
    say: CouncilSay,
  ) {
    this.#input = input;
    this.#choices = choices;
    this.#say = say;
    this.#list = element('ul', {
      class: 'search__list',
      id: `${input.id}-list`,
      role: 'listbox',
      'aria-labelledby': `${input.id}-label`,
      hidden: true,
    });
    place.append(this.#list, this.#said);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': this.#list.id,
      'aria-expanded': 'false',
    }))
      input.setAttribute(name, value);
    input.addEventListener('input', () => this.#show());
    input.addEventListener('blur', () => this.#close());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    // A press would take the focus from the field before the click counts.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  #show(): void {
    const found = findCouncils(this.#choices, this.#input.value);
    const isTaken = found.length === 1 && found[0]?.name === this.#input.value;
    if (found.length === 0 || isTaken) this.#close();
    else this.#open(found);
    this.#said.textContent = isTaken ? '' : this.#countWords(found.length);
  }

  #countWords(count: number): string {
    if (this.#input.value.trim().length < 2) return '';
    if (count === 0) return this.#say('council.found-none');
    return count === 1
      ? this.#say('council.found-one')
      : this.#say('council.found', { count: String(count) });
  }

  #open(found: readonly CouncilChoice[]): void {
    this.#at = -1;
    this.#input.removeAttribute('aria-activedescendant');
    this.#list.replaceChildren(
      ...found.map(({ name }, at) => {
        const id = `${this.#list.id}-${at}`;
        const on = () => this.#take(name);
        return element('li', {
          class: 'search__choice',
          id,
          role: 'option',
          'aria-selected': 'false',
          text: name,
          on,
        });
      }),
    );
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    this.#at = -1;
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  #take(name: string): void {
    this.#input.value = name;
    this.#said.textContent = '';
    this.#close();
    this.#input.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#list.hidden) {
      if (event.key === 'ArrowDown') this.#show();
      return;
    }
    const { key } = event;
    const chosen = this.#list.children[this.#at]?.textContent;
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Escape') this.#close();
    else if (key === 'Enter' && chosen) this.#take(chosen);
    else return;
    event.preventDefault();
  }

  #move(by: 1 | -1): void {
    const options = [...this.#list.children];
    // One place more than there are choices: past either end nothing is marked, and the field is as typed.
    const places = options.length + 1;
    this.#at = ((this.#at + 1 + by + places) % places) - 1;
    for (const [at, option] of options.entries())
      option.setAttribute('aria-selected', String(at === this.#at));
    const marked = options[this.#at];
    if (marked) this.#input.setAttribute('aria-activedescendant', marked.id);
    else this.#input.removeAttribute('aria-activedescendant');
    marked?.scrollIntoView({ block: 'nearest' });
  }
}
