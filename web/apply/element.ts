/** What an element is made with: attributes, `text` for its words, `on` for what happens on a click. */
interface Made {
  readonly text?: string;
  readonly on?: () => void;
  readonly [attribute: string]: string | boolean | (() => void) | undefined;
}

/**
 * An element with attributes, words and children. Words go in as text, never as markup, so nothing that a candidate
 * typed can become part of the page. `true` sets an attribute without a value, `false` and undefined leave it out.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  made: Made = {},
  children: readonly (Node | null)[] = [],
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(made)) {
    if (name === 'text') node.textContent = String(value ?? '');
    else if (typeof value === 'function') node.addEventListener('click', value);
    else if (value === true) node.setAttribute(name, '');
    else if (typeof value === 'string') node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** A button in GOV.UK's form. `kind` adds a modifier such as `govuk-button--secondary`. */
export const button = (text: string, on: () => void, kind = ''): HTMLButtonElement =>
  element('button', { type: 'button', class: `govuk-button ${kind}`.trim(), text, on });

/** A paragraph of body text. */
export const paragraph = (text: string, kind = 'govuk-body'): HTMLParagraphElement =>
  element('p', { class: kind, text });

/** The element that a page must have; throws when the HTML and the script have drifted apart. */
export function needed<E extends HTMLElement = HTMLElement>(scope: ParentNode, selector: string): E {
  const found = scope.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
